package io.notaflow.validate.event;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** The key, type and sequence of an event (NT 2011.003 and successors, rules on infEvento; rejection 784). */
public final class EventKeyRules {
    private static final String CORRECTION = "110110";
    private static final int LAST_SEQUENCE = 99;

    private EventKeyRules() {}

    /** All of them. */
    public static List<Rule<InvoiceEvent>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.fatal("EVENT_KEY_MALFORMED")
                                .sefaz("225")
                                .says(
                                        "A chave {value} a que o evento se refere não tem o formato {expected}.",
                                        "The key {value} which the event is about does not have the form {expected}.")
                                .remedy(Remedy.REISSUE_KEY),
                        EventKeyRules::malformed),
                Rule.of(
                        RuleInfo.grave("EVENT_KEY_CHECK_DIGIT")
                                .sefaz("236")
                                .says(
                                        "O dígito verificador da chave é {value}; o cálculo dá {expected}.",
                                        "The key's check digit is {value}; it computes to {expected}.")
                                .remedy(Remedy.REISSUE_KEY),
                        EventKeyRules::checkDigit),
                Rule.of(
                        RuleInfo.grave("EVENT_KEY_MODEL")
                                .sefaz("618")
                                .says(
                                        "O modelo na chave do evento é {value} (esperado: {expected}).",
                                        "The model in the event's key is {value} (expected: {expected}).")
                                .remedy(Remedy.REISSUE_KEY),
                        EventKeyRules::model),
                Rule.of(
                        RuleInfo.fatal("EVENT_TYPE")
                                .sefaz("491")
                                .says(
                                        "O tipo do evento é {value} (esperado: {expected}).",
                                        "The event's type is {value} (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        EventKeyRules::type),
                Rule.of(
                        RuleInfo.grave("EVENT_SEQUENCE")
                                .sefaz("594")
                                .says(
                                        "O número sequencial do evento é {value} (esperado: {expected}).",
                                        "The event's sequence number is {value} (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        EventKeyRules::sequence),
                Rule.of(
                        RuleInfo.mild("CORRECTION_OF_NFCE")
                                .sefaz("784")
                                .says(
                                        "Carta de correção de NFC-e (modelo {value}; esperado: {expected}).",
                                        "Letter of correction for an NFC-e (model {value}; expected: {expected}).")
                                .remedy(
                                        "NFC-e não admite carta de correção: cancele ou substitua.",
                                        "An NFC-e admits no letter of correction: cancel or replace it."),
                        EventKeyRules::correction));
    }

    private static boolean isOfKey(InvoiceEvent event) {
        return event.kind() != EventKind.VOIDED_RANGE;
    }

    private static boolean isEvent(InvoiceEvent event) {
        return event.kind() == EventKind.EVENT
                || event.kind() == EventKind.EVENT_REQUEST
                || event.kind() == EventKind.EVENT_SUMMARY;
    }

    private static void malformed(InvoiceEvent event, Inspection inspection) {
        if (isOfKey(event) && !AccessKey.isWellFormed(event.key())) {
            inspection.report("chNFe", event.key(), "[0-9]{6}[0-9A-Z]{12}[0-9]{26}");
        }
    }

    private static void checkDigit(InvoiceEvent event, Inspection inspection) {
        String key = event.key();
        if (isOfKey(event) && AccessKey.isWellFormed(key)) {
            char right = AccessKey.checkDigit(key);
            if (right != key.charAt(AccessKey.LENGTH - 1)) {
                inspection.report("chNFe", key.charAt(AccessKey.LENGTH - 1), right);
            }
        }
    }

    private static void model(InvoiceEvent event, Inspection inspection) {
        if (isOfKey(event) && AccessKey.isWellFormed(event.key())) {
            int model = new AccessKey(event.key()).model();
            if (model != 55 && model != 65) {
                inspection.report("chNFe", model, "55, 65");
            }
        }
    }

    /** Without a type an event has no identity. */
    private static void type(InvoiceEvent event, Inspection inspection) {
        String type = event.type();
        if (!isEvent(event)) {
            return;
        }
        boolean good = type != null && type.length() == 6;
        for (int i = 0; good && type != null && i < type.length(); i++) {
            good = type.charAt(i) >= '0' && type.charAt(i) <= '9';
        }
        if (!good) {
            inspection.report("tpEvento", type, "[0-9]{6}");
        }
    }

    private static void sequence(InvoiceEvent event, Inspection inspection) {
        Integer sequence = event.sequence();
        if (isEvent(event) && (sequence == null || sequence < 1 || sequence > LAST_SEQUENCE)) {
            inspection.report("nSeqEvento", sequence, "1–99");
        }
    }

    private static void correction(InvoiceEvent event, Inspection inspection) {
        if (CORRECTION.equals(event.type()) && AccessKey.isWellFormed(event.key())) {
            int model = new AccessKey(event.key()).model();
            if (model == 65) {
                inspection.report("chNFe", model, "55");
            }
        }
    }
}
