package io.notaflow.validate.event;

import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.validate.identity.StatusCode;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** Whether SEFAZ registered the event, the range, the protocol (list of cStat; domain.md 5). */
public final class EventStatusRules {
    private EventStatusRules() {}

    /** All of them. */
    public static List<Rule<InvoiceEvent>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.fatal("REJECTED_EVENT")
                                .says(
                                        "A SEFAZ não registrou o evento: cStat {value} (esperado: {expected}).",
                                        "SEFAZ did not register the event: cStat {value} (expected: {expected}).")
                                .remedy(
                                        "Corrija o motivo da rejeição e transmita o evento de novo.",
                                        "Correct what was rejected and transmit the event again."),
                        (event, inspection) -> refused(event, EventKind.EVENT, "135, 136, 155", inspection)),
                Rule.of(
                        RuleInfo.fatal("REJECTED_VOIDED_RANGE")
                                .says(
                                        "A SEFAZ não homologou a inutilização: cStat {value} (esperado: {expected}).",
                                        "SEFAZ did not grant the voided range: cStat {value} (expected: {expected}).")
                                .remedy(
                                        "Transmita o pedido e envie o procInutNFe com a resposta.",
                                        "Transmit the request and send the procInutNFe with the answer."),
                        (event, inspection) -> refused(event, EventKind.VOIDED_RANGE, "102", inspection)),
                Rule.of(
                        RuleInfo.fatal("REJECTED_PROTOCOL")
                                .says(
                                        "A resposta da SEFAZ não autoriza a chave: cStat {value} (esperado: {expected}).",
                                        "SEFAZ's answer does not authorise the key: cStat {value} (expected: {expected}).")
                                .remedy(
                                        "Corrija o motivo da rejeição; esta versão da nota não existe fiscalmente.",
                                        "Correct what was rejected; this version of the invoice does not exist fiscally."),
                        EventStatusRules::answer),
                Rule.of(
                        RuleInfo.fatal("ANSWER_WITHOUT_STATE")
                                .says(
                                        "O cStat {value} não diz nada sobre a chave (esperado: {expected}).",
                                        "cStat {value} says nothing about the key (expected: {expected}).")
                                .remedy(
                                        "Consulte a situação da chave na SEFAZ de novo.",
                                        "Query the state of the key at SEFAZ again."),
                        EventStatusRules::withoutState));
    }

    private static void refused(InvoiceEvent event, EventKind kind, String expected, Inspection inspection) {
        if (event.kind() == kind && !EventStatus.isAccepted(event)) {
            inspection.report("cStat", EventStatus.status(event), expected);
        }
    }

    private static void answer(InvoiceEvent event, Inspection inspection) {
        Integer status = EventStatus.status(event);
        if (isAnswer(event) && status != null && StatusCode.isRejection(status) && !EventStatus.isAccepted(event)) {
            inspection.report("cStat", status, StatusCode.ANSWERS);
        }
    }

    private static void withoutState(InvoiceEvent event, Inspection inspection) {
        Integer status = EventStatus.status(event);
        boolean silent = status == null || !StatusCode.isRejection(status);
        if (isAnswer(event) && silent && !EventStatus.isAccepted(event)) {
            inspection.report("cStat", status, StatusCode.ANSWERS);
        }
    }

    private static boolean isAnswer(InvoiceEvent event) {
        return event.kind() == EventKind.PROTOCOL || event.kind() == EventKind.STATUS;
    }
}
