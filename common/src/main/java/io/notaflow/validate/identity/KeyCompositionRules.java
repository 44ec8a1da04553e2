package io.notaflow.validate.identity;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The access key against the fields it is made of (MOC 7.0, rule B03-10; the month is that of {@code dhEmi} as written). */
public final class KeyCompositionRules {
    private KeyCompositionRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(Rule.of(
                RuleInfo.grave("ACCESS_KEY_COMPOSITION")
                        .sefaz("502")
                        .says(
                                "O campo vale {value}, mas a chave de acesso diz {expected}.",
                                "The field is {value}, but the access key says {expected}.")
                        .remedy(Remedy.REISSUE_KEY),
                KeyCompositionRules::compare));
    }

    private static void compare(Invoice invoice, Inspection inspection) {
        AccessKey key = inspection.accessKey(invoice.key());
        if (key == null) {
            return;
        }
        Identification ide = invoice.identification();
        number("ide/cUF", ide.stateCode(), key.stateCode(), inspection);
        month(ide.issuedAt(), key, inspection);
        issuer(invoice.issuer().taxId(), key, inspection);
        number("ide/mod", ide.model(), key.model(), inspection);
        number("ide/serie", ide.series(), key.series(), inspection);
        number("ide/nNF", ide.number(), key.number(), inspection);
        number("ide/tpEmis", ide.emissionType(), key.emissionType(), inspection);
        String randomCode = ide.randomCode();
        if (randomCode != null && !key.value().regionMatches(35, randomCode, 0, 8)) {
            inspection.report("ide/cNF", randomCode, key.randomCode());
        }
        number("ide/cDV", ide.checkDigit(), key.value().charAt(AccessKey.LENGTH - 1) - '0', inspection);
    }

    private static void number(String path, @Nullable Integer field, int inKey, Inspection inspection) {
        if (field != null && field != inKey) {
            inspection.report(path, field, inKey);
        }
    }

    private static void month(@Nullable OffsetDateTime issuedAt, AccessKey key, Inspection inspection) {
        if (issuedAt != null && (issuedAt.getYear() % 100 != key.year() || issuedAt.getMonthValue() != key.month())) {
            inspection.report(
                    "ide/dhEmi",
                    issuedAt,
                    "20" + key.value().substring(2, 4) + '-' + key.value().substring(4, 6));
        }
    }

    private static void issuer(TaxId issuer, AccessKey key, Inspection inspection) {
        String value = issuer.value();
        boolean same = issuer.kind() == TaxIdKind.CPF
                ? key.value().startsWith("000", AccessKey.ISSUER_START)
                        && key.value().startsWith(value, AccessKey.ISSUER_START + 3)
                : key.value().startsWith(value, AccessKey.ISSUER_START);
        if (!same) {
            inspection.report(issuer.kind() == TaxIdKind.CPF ? "emit/CPF" : "emit/CNPJ", value, key.issuer());
        }
    }
}
