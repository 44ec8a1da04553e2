package io.notaflow.local.inspect;

import io.notaflow.decode.ProblemCode;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.InvoiceEvent;

/** The word for what a document is, also when it cannot be used. */
final class DocumentKinds {
    static final String UNKNOWN = "UNKNOWN";
    private static final String INVOICE = "INVOICE";
    private static final String FOREIGN = "FOREIGN";

    private DocumentKinds() {}

    static String of(DecodedDocument decoded) {
        FiscalDocument document = decoded.document();
        if (document instanceof InvoiceEvent event) {
            return event.kind().name();
        }
        return document != null ? INVOICE : ofRejected(decoded);
    }

    private static String ofRejected(DecodedDocument decoded) {
        boolean foreign = decoded.violations().stream()
                .anyMatch(violation -> violation.code().equals(ProblemCode.UNSUPPORTED_DOCUMENT.name()));
        if (foreign) {
            return FOREIGN;
        }
        return switch (decoded.root()) {
            case "nfeProc", "NFe", "infNFe" -> INVOICE;
            case "procEventoNFe", "retEvento" -> "EVENT";
            case "evento" -> "EVENT_REQUEST";
            case "protNFe" -> "PROTOCOL";
            case "resNFe" -> "SUMMARY";
            case "resEvento" -> "EVENT_SUMMARY";
            case "retConsSitNFe" -> "STATUS";
            case "procInutNFe", "ProcInutNFe", "retInutNFe", "inutNFe" -> "VOIDED_RANGE";
            default -> UNKNOWN;
        };
    }
}
