package io.notaflow.local.inspect;

import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.invoice.Identification;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says in a line what an accepted document is; numbers and amounts only, nothing personal. */
final class Descriptions {
    private static final int HOMOLOGATION = 2;
    private static final int NFCE = 65;

    private Descriptions() {}

    static String of(FiscalDocument document, Language language) {
        return document instanceof Invoice invoice ? of(invoice, language) : of((InvoiceEvent) document, language);
    }

    private static String of(Invoice invoice, Language language) {
        Identification ide = invoice.identification();
        Protocol protocol = invoice.protocol();
        BigDecimal total = invoice.totals().document();
        StringJoiner text = new StringJoiner(", ");
        text.add((is(ide.model(), NFCE) ? "NFC-e " : "NF-e ")
                + (ide.number() == null ? "" : ide.number() + " ")
                + String.format(Locale.ROOT, language.choose("(layout %s)", "(leiaute %s)"), invoice.layout()));
        text.add(invoice.items().size() + language.choose(" item(s)", " item(ns)"));
        if (total != null) {
            text.add("BRL " + total.toPlainString());
        }
        if (protocol == null || protocol.status() == null) {
            text.add(language.choose("without protocol", "sem protocolo"));
        } else {
            text.add("cStat " + protocol.status());
        }
        environment(text, ide.environment(), language);
        return text.toString();
    }

    private static String of(InvoiceEvent event, Language language) {
        StringJoiner text = new StringJoiner(", ");
        text.add(event.root());
        if (event.type() != null) {
            text.add(language.choose("type ", "tipo ") + event.type());
        }
        if (event.sequence() != null) {
            text.add(language.choose("sequence ", "sequência ") + event.sequence());
        }
        if (event.status() != null) {
            text.add("cStat " + event.status());
        }
        environment(text, event.environment(), language);
        return text.toString();
    }

    private static void environment(StringJoiner text, @Nullable Integer environment, Language language) {
        if (is(environment, HOMOLOGATION)) {
            text.add(language.choose("homologation", "homologação"));
        }
    }

    private static boolean is(@Nullable Integer value, int wanted) {
        return value != null && value == wanted;
    }
}
