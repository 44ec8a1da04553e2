package io.notaflow.local.reconcile;

import io.notaflow.domain.EventKind;
import org.jspecify.annotations.Nullable;

/** What a document proves of its key (domain reference, cStat and events). */
final class Verdicts {
    static final String AUTHORIZED = "AUTHORIZED";
    static final String DENIED = "DENIED";
    static final String CANCELLED = "CANCELLED";

    private Verdicts() {}

    static @Nullable String ofStatus(@Nullable Integer status) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case 100, 150 -> AUTHORIZED;
            case 110, 205, 301, 302, 303 -> DENIED;
            case 101, 151, 155 -> CANCELLED;
            default -> null;
        };
    }

    /** Of a statement by itself. */
    static @Nullable String of(
            EventKind kind, @Nullable String type, @Nullable Integer status, @Nullable Integer situation) {
        return switch (kind) {
            case PROTOCOL, STATUS -> ofStatus(status);
            case SUMMARY ->
                situation == null
                        ? null
                        : situation == 1 ? AUTHORIZED : situation == 2 ? DENIED : situation == 3 ? CANCELLED : null;
            case EVENT ->
                status != null && (status == 135 || status == 136 || status == 155) && isCancellation(type)
                        ? CANCELLED
                        : null;
            case EVENT_SUMMARY -> isCancellation(type) ? CANCELLED : null;
            case EVENT_REQUEST, VOIDED_RANGE -> null;
        };
    }

    private static boolean isCancellation(@Nullable String type) {
        return "110111".equals(type) || "110112".equals(type);
    }
}
