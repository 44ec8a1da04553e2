package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.VoidedRange;
import io.notaflow.domain.outcome.AcceptedEvent;

/** What is stated about a key. */
final class EventColumns {
    private EventColumns() {}

    static void addTo(Columns<AcceptedEvent> c) {
        c.requiredText(
                4,
                "access_key",
                "Access key, or the identity of a voided range; CPFs in it replaced, chNFe",
                e -> e.event().key());
        c.requiredText(
                5,
                "kind",
                "EVENT, EVENT_REQUEST, PROTOCOL, SUMMARY, EVENT_SUMMARY, STATUS, VOIDED_RANGE",
                e -> e.event().kind().name());
        c.text(6, "event_type", "Type, 6 digits: 110111 cancellation …, infEvento/tpEvento", e -> e.event()
                .type());
        c.integer(7, "sequence", "infEvento/nSeqEvento", e -> e.event().sequence());
        c.requiredText(8, "fingerprint", "128 bits of what it says, hexadecimal", e -> e.event()
                .fingerprint());
        c.requiredText(9, "root", "Element it came in", e -> e.event().root());
        c.texts(10, "flags", "Codes of what is odd about it, sorted", e -> e.flags());
        c.integer(11, "environment", "1 production, 2 homologation, tpAmb", e -> e.event()
                .environment());
        c.integer(12, "organ", "infEvento/cOrgao", e -> e.event().organ());
        c.text(13, "author_cnpj", "infEvento/CNPJ", e -> PartyIds.cnpj(e.event().author()));
        c.text(
                14,
                "author_cpf_pseudonym",
                "HMAC in place of infEvento/CPF",
                e -> PartyIds.pseudonym(e.event().author()));
        c.text(
                15,
                "author_cpf_masked",
                "As people may see infEvento/CPF",
                e -> PartyIds.masked(e.event().author()));
        c.instant(
                16,
                "occurred_at",
                "infEvento/dhEvento",
                e -> Columns.instant(e.event().occurredAt()));
        c.instant(
                17,
                "registered_at",
                "retEvento/infEvento/dhRegEvento; protocols and summaries: dhRecbto",
                e -> Columns.instant(e.event().registeredAt()));
        c.integer(18, "status", "cStat of the answer", e -> e.event().status());
        c.text(19, "protocol_number", "nProt of the answer", e -> e.event().protocolNumber());
        c.text(20, "description", "Official name, descEvento", e -> e.event().description());
        c.text(
                21,
                "replacement_key",
                "The surviving invoice of a cancellation by substitution, detEvento/chNFeRef",
                e -> e.event().replacementKey());
        c.text(
                22,
                "undone_protocol",
                "Protocol of the event that this one undoes, detEvento/nProtEvento",
                e -> e.event().undoneProtocol());
        c.text(
                23,
                "protocol_digest",
                "digVal of a protocol by itself, infProt/digVal",
                e -> part(e.event().protocol(), Protocol::digest));
        c.text(
                24,
                "summary_issuer_cnpj",
                "resNFe/CNPJ",
                e -> PartyIds.cnpj(part(e.event().summary(), InvoiceSummary::issuer)));
        c.instant(
                25,
                "summary_issued_at",
                "resNFe/dhEmi",
                e -> Columns.instant(part(e.event().summary(), InvoiceSummary::issuedAt)));
        c.money(26, "summary_total", "BRL, resNFe/vNF", e -> part(e.event().summary(), InvoiceSummary::total));
        c.integer(
                27,
                "summary_situation",
                "1 authorised, 2 denied, 3 cancelled, resNFe/cSitNFe",
                e -> part(e.event().summary(), InvoiceSummary::situation));
        c.integer(28, "voided_model", "infInut/mod", e -> part(e.event().voidedRange(), VoidedRange::model));
        c.integer(29, "voided_series", "infInut/serie", e -> part(e.event().voidedRange(), VoidedRange::series));
        c.integer(30, "voided_first", "infInut/nNFIni", e -> part(e.event().voidedRange(), VoidedRange::first));
        c.integer(
                31,
                "voided_last",
                "Inclusive, infInut/nNFFin",
                e -> part(e.event().voidedRange(), VoidedRange::last));
        c.requiredText(
                32, "pseudonym_key_id", "Id of the key that made the pseudonyms in this row", e -> e.pseudonymKeyId());
    }
}
