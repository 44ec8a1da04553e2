package io.notaflow.anomaly.example;

import io.notaflow.anomaly.testing.Dossier;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Documents of one key, taken as the job does. */
final class KeyStory {
    private final AnomalyKind kind;
    private final List<String> lines = new ArrayList<>();
    private final Dossier dossier;

    /** The flags that the rules give to the invoice. */
    KeyStory(AnomalyKind kind, String... flags) {
        this.kind = kind;
        dossier = new Dossier(flags);
    }

    KeyStory arrives(FiscalDocument document, String... remarks) {
        lines.add(text(document) + (remarks.length == 0 ? "" : ", " + String.join(", ", remarks)));
        dossier.arrives(document, complete(document).plusSeconds(10).toInstant());
        return this;
    }

    Example example() {
        return new Example(kind, lines, dossier.open());
    }

    /** When there was nothing more to wait for. */
    private static OffsetDateTime complete(FiscalDocument document) {
        if (document instanceof InvoiceEvent event) {
            return Objects.requireNonNull(event.registeredAt());
        }
        Invoice invoice = (Invoice) document;
        return invoice.protocol() == null
                ? Objects.requireNonNull(invoice.identification().issuedAt())
                : Objects.requireNonNull(invoice.protocol().receivedAt());
    }

    private static String text(FiscalDocument document) {
        if (document instanceof InvoiceEvent event) {
            return "event " + event.type() + " registered " + event.registeredAt();
        }
        Invoice invoice = (Invoice) document;
        return "invoice issued " + invoice.identification().issuedAt()
                + (invoice.protocol() == null
                        ? " without protocol"
                        : ", authorised " + invoice.protocol().receivedAt())
                + ", BRL " + Objects.requireNonNull(invoice.totals().icms()).document();
    }
}
