package io.notaflow.validate.event;

import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Protocol;
import io.notaflow.validate.identity.StatusCode;
import io.notaflow.validate.rule.Standing;
import org.jspecify.annotations.Nullable;

/** What SEFAZ's answer makes of a statement about a key. */
public final class EventStatus {
    private static final int VOIDED = 102;
    private static final int EPEC = 124;
    private static final int DENIED_IN_QUERY = 205;

    private EventStatus() {}

    /** Summaries come from SEFAZ itself; everything else needs a status that says yes. */
    public static Standing standing(InvoiceEvent event) {
        EventKind kind = event.kind();
        return kind == EventKind.SUMMARY || kind == EventKind.EVENT_SUMMARY || isAccepted(event)
                ? Standing.ANSWERED
                : Standing.UNANSWERED;
    }

    /** Whether the status is one that makes this kind of statement a fact. */
    static boolean isAccepted(InvoiceEvent event) {
        Integer status = status(event);
        if (status == null) {
            return false;
        }
        return switch (event.kind()) {
            case EVENT -> status == 135 || status == 136 || status == 155;
            case VOIDED_RANGE -> status == VOIDED;
            case PROTOCOL, STATUS -> StatusCode.isAnswer(status) || status == EPEC || isDeniedInQuery(event, status);
            case EVENT_REQUEST, SUMMARY, EVENT_SUMMARY -> false;
        };
    }

    /** The protocol's own status, else that of the answer. */
    static @Nullable Integer status(InvoiceEvent event) {
        Protocol protocol = event.protocol();
        return protocol != null && protocol.status() != null ? protocol.status() : event.status();
    }

    private static boolean isDeniedInQuery(InvoiceEvent event, int status) {
        return status == DENIED_IN_QUERY && event.kind() == EventKind.STATUS;
    }
}
