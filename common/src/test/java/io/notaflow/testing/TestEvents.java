package io.notaflow.testing;

import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.VoidedRange;
import org.jspecify.annotations.Nullable;

/** Events and other statements about keys that break no rule. */
public final class TestEvents {
    private TestEvents() {}

    /** A registered cancellation of {@link TestInvoices#nfe()}. */
    public static InvoiceEvent cancellation() {
        return event(EventKind.EVENT, "procEventoNFe", "110111", 1, 135, null);
    }

    /** Another kind of statement about the same key, with that status. */
    public static InvoiceEvent statement(EventKind kind, String root, @Nullable Integer status) {
        return event(kind, root, null, null, status, null);
    }

    /** The numbers 10 to 19 of series 1, voided. */
    public static InvoiceEvent voidedRange() {
        VoidedRange range = new VoidedRange(35, 26, new TaxId(TaxIdKind.CNPJ, TestInvoices.ISSUER), 55, 1, 10, 19);
        return with(event(EventKind.VOIDED_RANGE, "procInutNFe", null, null, 102, range), "key", range.key());
    }

    /** The same event with one component replaced; a text becomes what the component holds, null removes. */
    public static InvoiceEvent with(InvoiceEvent event, String path, @Nullable Object value) {
        return RecordPath.with(event, path, value);
    }

    private static InvoiceEvent event(
            EventKind kind,
            String root,
            @Nullable String type,
            @Nullable Integer sequence,
            @Nullable Integer status,
            @Nullable VoidedRange range) {
        return new InvoiceEvent(
                kind,
                root,
                TestInvoices.nfe().invoice().key(),
                type,
                sequence,
                1,
                35,
                new TaxId(TaxIdKind.CNPJ, TestInvoices.ISSUER),
                TestInvoices.ISSUED_AT.plusMinutes(30),
                TestInvoices.ISSUED_AT.plusMinutes(31),
                status,
                null,
                "135260000012346",
                null,
                null,
                null,
                null,
                null,
                range,
                "00000000000000000000000000000002");
    }
}
