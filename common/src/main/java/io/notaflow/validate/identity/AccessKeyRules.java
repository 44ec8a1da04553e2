package io.notaflow.validate.identity;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Cnpj;
import io.notaflow.domain.Cpf;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** The access key by itself (MOC 7.0, annex I, access key; NT Conjunta 2025.001 for letters). */
public final class AccessKeyRules {
    private static final int FIRST_YEAR = 6;

    private AccessKeyRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.fatal("ACCESS_KEY_MALFORMED")
                                .sefaz("225")
                                .says(
                                        "A chave de acesso {value} não tem o formato {expected}.",
                                        "The access key {value} does not have the form {expected}.")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::malformed),
                part(
                        RuleInfo.grave("ACCESS_KEY_CHECK_DIGIT")
                                .sefaz("253")
                                .says(
                                        "O dígito verificador da chave é {value}; o cálculo dá {expected}.",
                                        "The key's check digit is {value}; it computes to {expected}.")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::checkDigit),
                part(
                        RuleInfo.grave("ACCESS_KEY_STATE")
                                .sefaz("614")
                                .says(
                                        "A chave começa com {value}, que não é código de UF do IBGE.",
                                        "The key begins with {value}, which is no IBGE state code.")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::state),
                part(
                        RuleInfo.grave("ACCESS_KEY_YEAR")
                                .sefaz("615")
                                .says(
                                        "O ano na chave é {value} (esperado: {expected}).",
                                        "The year in the key is {value} (expected: {expected}).")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::year),
                part(
                        RuleInfo.grave("ACCESS_KEY_MONTH")
                                .sefaz("616")
                                .says(
                                        "O mês na chave é {value} (esperado: {expected}).",
                                        "The month in the key is {value} (expected: {expected}).")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::month),
                part(
                        RuleInfo.grave("ACCESS_KEY_ISSUER")
                                .sefaz("617")
                                .says(
                                        "O emitente na chave ({value}) não é CNPJ nem CPF válido.",
                                        "The issuer in the key ({value}) is no valid CNPJ or CPF.")
                                .remedy(Remedy.CHECK_REGISTER),
                        AccessKeyRules::issuer),
                part(
                        RuleInfo.grave("ACCESS_KEY_MODEL")
                                .sefaz("618")
                                .says(
                                        "O modelo na chave é {value} (esperado: {expected}).",
                                        "The model in the key is {value} (expected: {expected}).")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::model),
                part(
                        RuleInfo.grave("ACCESS_KEY_NUMBER")
                                .sefaz("619")
                                .says("O número da nota na chave é zero.", "The invoice number in the key is zero.")
                                .remedy(Remedy.REISSUE_KEY),
                        AccessKeyRules::number));
    }

    private static Rule<Invoice> part(RuleInfo info, KeyCheck check) {
        return Rule.of(info, (invoice, inspection) -> {
            AccessKey key = inspection.accessKey(invoice.key());
            if (key != null) {
                check.run(key, "@Id", inspection);
            }
        });
    }

    private static void malformed(Invoice invoice, Inspection inspection) {
        if (inspection.accessKey(invoice.key()) == null) {
            inspection.report("@Id", invoice.key(), "[0-9]{6}[0-9A-Z]{12}[0-9]{26}");
        }
    }

    static void checkDigit(AccessKey key, String path, Inspection inspection) {
        if (!key.hasRightCheckDigit()) {
            String value = key.value();
            inspection.report(path, value.charAt(AccessKey.LENGTH - 1), AccessKey.checkDigit(value));
        }
    }

    static void state(AccessKey key, String path, Inspection inspection) {
        if (Uf.coded(key.stateCode()) == null) {
            inspection.report(path, key.value().substring(0, 2), "11–53 (IBGE)");
        }
    }

    /** The Kafka timestamp stands for "now": a key of a later year than the arrival's is impossible. */
    static void year(AccessKey key, String path, Inspection inspection) {
        int last = Moments.yearOf(inspection.receivedAt()) - 2000;
        if (key.year() < FIRST_YEAR || (last >= FIRST_YEAR && key.year() > last)) {
            inspection.report(
                    path, key.value().substring(2, 4), last < FIRST_YEAR ? "≥ 06" : "06–%02d".formatted(last));
        }
    }

    static void month(AccessKey key, String path, Inspection inspection) {
        if (key.month() < 1 || key.month() > 12) {
            inspection.report(path, key.value().substring(4, 6), "01–12");
        }
    }

    static void issuer(AccessKey key, String path, Inspection inspection) {
        String issuer = key.issuer();
        boolean person = issuer.startsWith("000") && Cpf.isValid(issuer.substring(3));
        if (!person && !Cnpj.isValid(issuer)) {
            inspection.report(path, issuer, "CNPJ, 000 + CPF");
        }
    }

    static void model(AccessKey key, String path, Inspection inspection) {
        if (key.model() != 55 && key.model() != 65) {
            inspection.report(path, key.model(), "55, 65");
        }
    }

    static void number(AccessKey key, String path, Inspection inspection) {
        if (key.number() == 0) {
            inspection.report(path, "000000000", "≥ 1");
        }
    }

    /** How a part of a well-formed key is checked. */
    @FunctionalInterface
    interface KeyCheck {
        void run(AccessKey key, String path, Inspection inspection);
    }
}
