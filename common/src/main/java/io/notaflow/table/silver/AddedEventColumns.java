package io.notaflow.table.silver;

import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.VoidedRange;
import io.notaflow.domain.outcome.AcceptedEvent;

/** Columns of events that came later: field ids are a contract, so they stand behind all others. */
final class AddedEventColumns {
    private AddedEventColumns() {}

    static void addTo(Columns<AcceptedEvent> c) {
        Group<AcceptedEvent, InvoiceEvent> answer = c.group("", AcceptedEvent::event);
        answer.text(
                33,
                "status_reason",
                "The status in the tax office's words, CPFs masked; also of a protocol that came by itself",
                "retEvento/infEvento/xMotivo|infProt/xMotivo|retConsSitNFe/xMotivo|infInut/xMotivo",
                InvoiceEvent::statusReason);
        Group<AcceptedEvent, InvoiceSummary> summary =
                c.group("resNFe", e -> e.event().summary());
        summary.text(
                34,
                "summary_issuer_cpf_pseudonym",
                "HMAC in place of the CPF of the issuer in a summary",
                "CPF",
                g -> PartyIds.pseudonym(g.issuer()));
        summary.text(
                35,
                "summary_issuer_cpf_masked",
                "CPF of the issuer in a summary as people may see it",
                "CPF",
                g -> PartyIds.masked(g.issuer()));
        summary.integer(
                36,
                "summary_direction",
                "Direction in a summary or EPEC: 0 in, 1 out, seen from the issuer",
                "tpNF",
                InvoiceSummary::direction);
        summary.text(
                37,
                "summary_digest",
                "DigestValue of the invoice that a summary names",
                "digVal",
                InvoiceSummary::digest);
        Group<AcceptedEvent, VoidedRange> range =
                c.group("infInut", e -> e.event().voidedRange());
        range.integer(38, "voided_year", "Year of the voided numbers, 2 digits", "ano", VoidedRange::year);
    }
}
