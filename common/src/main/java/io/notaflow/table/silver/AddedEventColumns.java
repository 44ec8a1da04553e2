package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.VoidedRange;
import io.notaflow.domain.outcome.AcceptedEvent;

/** Columns of events that came later: field ids are a contract, so they stand behind all others. */
final class AddedEventColumns {
    private AddedEventColumns() {}

    static void addTo(Columns<AcceptedEvent> c) {
        Group<AcceptedEvent> answer = c.group("");
        answer.text(
                33,
                "status_reason",
                "The status in the tax office's words, CPFs masked; also of a protocol that came by itself",
                "retEvento/infEvento/xMotivo|infProt/xMotivo|retConsSitNFe/xMotivo|infInut/xMotivo",
                e -> e.event().statusReason());
        Group<AcceptedEvent> summary = c.group("resNFe");
        summary.text(
                34,
                "summary_issuer_cpf_pseudonym",
                "HMAC in place of the CPF of the issuer in a summary",
                "CPF",
                e -> PartyIds.pseudonym(part(e.event().summary(), InvoiceSummary::issuer)));
        summary.text(
                35,
                "summary_issuer_cpf_masked",
                "CPF of the issuer in a summary as people may see it",
                "CPF",
                e -> PartyIds.masked(part(e.event().summary(), InvoiceSummary::issuer)));
        summary.integer(
                36,
                "summary_direction",
                "Direction in a summary or EPEC: 0 in, 1 out, seen from the issuer",
                "tpNF",
                e -> part(e.event().summary(), InvoiceSummary::direction));
        summary.text(
                37,
                "summary_digest",
                "DigestValue of the invoice that a summary names",
                "digVal",
                e -> part(e.event().summary(), InvoiceSummary::digest));
        Group<AcceptedEvent> range = c.group("infInut");
        range.integer(
                38,
                "voided_year",
                "Year of the voided numbers, 2 digits",
                "ano",
                e -> part(e.event().voidedRange(), VoidedRange::year));
    }
}
