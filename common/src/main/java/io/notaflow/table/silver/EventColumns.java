package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.instant;
import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.VoidedRange;
import io.notaflow.domain.outcome.AcceptedEvent;
import java.util.List;

/** What is stated about a key. */
final class EventColumns {
    private EventColumns() {}

    static void addTo(Columns<AcceptedEvent> c) {
        c.requiredText(
                4,
                "access_key",
                "Access key, or the identity of a voided range; CPFs in it replaced",
                "chNFe",
                e -> e.event().key());
        c.requiredText(
                5,
                "kind",
                "EVENT, EVENT_REQUEST, PROTOCOL, SUMMARY, EVENT_SUMMARY, STATUS, VOIDED_RANGE",
                "",
                e -> e.event().kind().name());
        Group<AcceptedEvent> said = c.group("infEvento");
        said.text(
                6,
                "event_type",
                "Type, 6 digits: 110111 cancellation, 110110 correction, 210200 to 210240 the recipient's word …",
                "tpEvento",
                e -> e.event().type());
        said.integer(7, "sequence", "Number among the events of one type and key", "nSeqEvento", e -> e.event()
                .sequence());
        c.requiredText(8, "fingerprint", "128 bits of what it says, hexadecimal", "", e -> e.event()
                .fingerprint());
        c.requiredText(9, "root", "Element it came in", "", e -> e.event().root());
        c.texts(10, "flags", "Codes of what is odd about it, sorted", List.of(), AcceptedEvent::flags);
        said.integer(11, "environment", "1 production, 2 homologation", "tpAmb", e -> e.event()
                .environment());
        said.integer(
                12, "organ", "Tax office it was sent to: IBGE code of a state, 91 national", "cOrgao", e -> e.event()
                        .organ());
        said.text(
                13,
                "author_cnpj",
                "CNPJ of who states it",
                "CNPJ",
                e -> PartyIds.cnpj(e.event().author()));
        said.text(
                14,
                "author_cpf_pseudonym",
                "HMAC in place of the CPF of who states it",
                "CPF",
                e -> PartyIds.pseudonym(e.event().author()));
        said.text(
                15,
                "author_cpf_masked",
                "That CPF as people may see it",
                "CPF",
                e -> PartyIds.masked(e.event().author()));
        said.instant(
                16,
                "occurred_at",
                "Moment of the event as its author states it",
                "dhEvento",
                e -> instant(e.event().occurredAt()));
        Group<AcceptedEvent> answer = c.group("");
        answer.instant(
                17,
                "registered_at",
                "When the tax office registered it",
                "retEvento/infEvento/dhRegEvento|infProt/dhRecbto|resNFe/dhRecbto|infInut/dhRecbto",
                e -> instant(e.event().registeredAt()));
        answer.integer(
                18,
                "status",
                "Status code of the answer: 135 registered, 100 authorised, 102 voided …; null without answer",
                "retEvento/infEvento/cStat|infProt/cStat|retConsSitNFe/cStat|infInut/cStat",
                e -> e.event().status());
        answer.text(
                19,
                "protocol_number",
                "Protocol number of the answer",
                "retEvento/infEvento/nProt|infProt/nProt|resNFe/nProt|infInut/nProt",
                e -> e.event().protocolNumber());
        answer.text(
                20,
                "description",
                "Official name of the event, CPFs masked",
                "detEvento/descEvento|retEvento/infEvento/xEvento",
                e -> e.event().description());
        answer.text(
                21,
                "replacement_key",
                "Key of the surviving invoice in a cancellation by substitution",
                "detEvento/chNFeRef",
                e -> e.event().replacementKey());
        answer.text(
                22,
                "undone_protocol",
                "Protocol of the event that this one undoes",
                "detEvento/nProtEvento",
                e -> e.event().undoneProtocol());
        answer.text(
                23,
                "protocol_digest",
                "DigestValue that a protocol by itself names",
                "infProt/digVal",
                e -> Columns.part(e.event().protocol(), Protocol::digest));
        summary(c);
        voidedRange(c);
        c.requiredText(
                32,
                "pseudonym_key_id",
                "Id of the key that made the pseudonyms in this row",
                "",
                AcceptedEvent::pseudonymKeyId);
    }

    private static void summary(Columns<AcceptedEvent> c) {
        Group<AcceptedEvent> summary = c.group("resNFe");
        summary.text(
                24,
                "summary_issuer_cnpj",
                "CNPJ of the issuer in a summary",
                "CNPJ",
                e -> PartyIds.cnpj(part(e.event().summary(), InvoiceSummary::issuer)));
        summary.instant(
                25,
                "summary_issued_at",
                "Moment of issue in a summary or EPEC",
                "dhEmi",
                e -> instant(part(e.event().summary(), InvoiceSummary::issuedAt)));
        summary.money(
                26,
                "summary_total",
                "Invoice total in a summary or EPEC",
                "vNF",
                e -> part(e.event().summary(), InvoiceSummary::total));
        summary.integer(
                27,
                "summary_situation",
                "Situation in a summary: 1 authorised, 2 denied, 3 cancelled",
                "cSitNFe",
                e -> part(e.event().summary(), InvoiceSummary::situation));
    }

    private static void voidedRange(Columns<AcceptedEvent> c) {
        Group<AcceptedEvent> range = c.group("infInut");
        range.integer(
                28,
                "voided_model",
                "Model of the voided numbers, 55 or 65",
                "mod",
                e -> part(e.event().voidedRange(), VoidedRange::model));
        range.integer(
                29,
                "voided_series",
                "Series of the voided numbers",
                "serie",
                e -> part(e.event().voidedRange(), VoidedRange::series));
        range.integer(
                30,
                "voided_first",
                "First voided number",
                "nNFIni",
                e -> part(e.event().voidedRange(), VoidedRange::first));
        range.integer(
                31,
                "voided_last",
                "Last voided number, inclusive",
                "nNFFin",
                e -> part(e.event().voidedRange(), VoidedRange::last));
    }
}
