package io.notaflow.validate;

import static io.notaflow.testing.TestInvoices.nfce;
import static io.notaflow.testing.TestInvoices.nfe;
import static io.notaflow.testing.TestInvoices.unanswered;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.util.List;

/** Cases for the rules of structure and identity. */
final class IdentityCases {
    /** 35, 2603, 11222333000181, 55, 001, 000001001, 1, 48151623 and the digit. */
    private static final String KEY = nfe().invoice().key();

    private static final String TEST_NAME = "NF-E EMITIDA EM AMBIENTE DE HOMOLOGACAO - SEM VALOR FISCAL";

    private IdentityCases() {}

    static List<RuleCase> all() {
        return List.of(
                RuleCase.of("ACCESS_KEY_MALFORMED", nfe().with("key", KEY.substring(1)), nfe()),
                RuleCase.of("ACCESS_KEY_CHECK_DIGIT", nfe().withKey(withWrongDigit(KEY)), nfe()),
                RuleCase.of("ACCESS_KEY_STATE", keyed("36" + KEY.substring(2)), keyed("33" + KEY.substring(2))),
                RuleCase.of("ACCESS_KEY_YEAR", keyed("3505" + KEY.substring(4)), keyed("3506" + KEY.substring(4))),
                RuleCase.of("ACCESS_KEY_MONTH", keyed("352613" + KEY.substring(6)), keyed("352612" + KEY.substring(6))),
                RuleCase.of(
                        "ACCESS_KEY_ISSUER",
                        keyed("35260311222333000182" + KEY.substring(20)),
                        keyed("35260300012345678909" + KEY.substring(20))),
                RuleCase.of(
                        "ACCESS_KEY_MODEL",
                        keyed(KEY.substring(0, 20) + "57" + KEY.substring(22)),
                        keyed(KEY.substring(0, 20) + "65" + KEY.substring(22))),
                RuleCase.of(
                        "ACCESS_KEY_NUMBER",
                        keyed(KEY.substring(0, 25) + "000000000" + KEY.substring(34)),
                        keyed(KEY.substring(0, 25) + "000000001" + KEY.substring(34))),
                RuleCase.of(
                        "MODEL_UNSUPPORTED",
                        nfe().with("identification.model", 57),
                        nfe().without("identification.model")),
                RuleCase.of("ISSUE_DATE_MISSING", nfe().without("identification.issuedAt"), nfe()),
                RuleCase.of(
                        "TOTAL_MISSING",
                        nfe().without("totals.icms.document"),
                        nfe().with("totals.icms.document", "0")),
                RuleCase.of(
                        "TOTAL_OUT_OF_RANGE",
                        nfe().with("totals.icms.document", "132.001"),
                        nfe().with("totals.icms.document", "9999999999999.990")),
                RuleCase.of(
                        "PROTOCOL_KEY_MISMATCH",
                        nfe().with("protocol.accessKey", nfce().invoice().key()),
                        nfe()),
                RuleCase.of("REJECTED_PROTOCOL", nfe().answered(204), nfe().answered(150)),
                RuleCase.of("PROTOCOL_STATUS_UNKNOWN", nfe().answered(105), nfe().answered(101)),
                RuleCase.of(
                        "PROTOCOL_ENVIRONMENT",
                        nfe().with("protocol.environment", 2),
                        nfe().without("protocol.environment")),
                RuleCase.of(
                        "PROTOCOL_DIGEST",
                        nfe().with("protocol.digest", "AAAA7l5rSw0yVb/vlWAYkK/YBwk="),
                        nfe().without("protocol.digest")),
                RuleCase.of(
                        "ACCESS_KEY_COMPOSITION",
                        nfe().with("identification.series", 2),
                        nfe().with("identification.series", 2).withKeyOfFields()),
                RuleCase.of(
                        "ISSUED_IN_FUTURE", issued("2026-03-11T14:30:11-03:00"), issued("2026-03-11T14:30:10-03:00")),
                RuleCase.of(
                        "ISSUED_AFTER_ARRIVAL",
                        issued("2026-03-10T14:35:11-03:00"),
                        issued("2026-03-10T14:35:10-03:00")),
                RuleCase.of(
                        "ISSUED_AFTER_AUTHORISATION",
                        nfe().with("protocol.receivedAt", "2026-03-10T14:24:59-03:00"),
                        nfe().with("protocol.receivedAt", "2026-03-10T14:25:00-03:00")),
                RuleCase.of(
                        "ISSUED_BEFORE_2006", issued("2005-12-31T23:59:59-03:00"), issued("2006-01-01T00:00:00-03:00")),
                RuleCase.of(
                        "ISSUER_CNPJ",
                        nfe().with("issuer.taxId.value", "11222333000182"),
                        nfe().with("issuer.taxId.value", "A1B2C3D4000193")),
                RuleCase.of("ISSUER_CPF", person("12345678908"), person(TestInvoices.PERSON)),
                RuleCase.of(
                        "RECIPIENT_CNPJ",
                        nfe().with("recipient.taxId.value", "12abc34501de35"),
                        nfe().with("recipient.taxId.value", "11222333000181")),
                RuleCase.of("RECIPIENT_CPF", toPerson("11111111111"), toPerson(TestInvoices.PERSON)),
                RuleCase.of(
                        "CARRIER_TAX_ID",
                        nfe().with("transport.carrier.value", "A1B2C3D4000194"),
                        nfe().with("transport.carrier", new TaxId(TaxIdKind.CPF, TestInvoices.PERSON))),
                RuleCase.of(
                        "PAYMENT_CNPJ",
                        nfe().with("payments[0].acquirerCnpj", "11222333000180"),
                        nfe().with("payments[0].acquirerCnpj", "11222333000181")),
                RuleCase.of(
                        "INTERMEDIARY_CNPJ",
                        nfe().with("intermediary", new Intermediary("00000000000000", "loja")),
                        nfe().with("intermediary", new Intermediary("AB000001000Z64", "loja"))),
                RuleCase.of("ISSUER_STATE", nfe().with("issuer.address.uf", "RJ"), nfe().without("issuer.address.uf")),
                RuleCase.of(
                        "TAXABLE_MUNICIPALITY",
                        nfe().with("identification.municipality", "3304557"),
                        nfe().with("identification.municipality", "3509502")),
                RuleCase.of(
                        "ISSUER_MUNICIPALITY",
                        nfe().with("issuer.address.municipalityCode", "355030"),
                        nfe().with("issuer.address.municipalityCode", "3509502")),
                RuleCase.of(
                        "RECIPIENT_MUNICIPALITY",
                        nfe().with("recipient.address.municipalityCode", "3304557"),
                        nfe().with("recipient.address.municipalityCode", "9999999")
                                .with("recipient.address.uf", "EX")),
                RuleCase.of(
                        "ISSUER_STATE_REGISTRATION",
                        nfe().with("issuer.stateRegistration", "111.222.333.444"),
                        nfe().with("issuer.stateRegistration", "ISENTO")),
                RuleCase.of(
                        "RECIPIENT_STATE_REGISTRATION",
                        nfe().with("recipient.stateRegistration", "123456789012345"),
                        nfe().with("recipient.stateRegistration", "12345678901234")),
                RuleCase.of(
                        "HOMOLOGATION_RECIPIENT_NAME",
                        nfe().with("identification.environment", 2),
                        nfe().with("identification.environment", 2).with("recipient.name", TEST_NAME)),
                RuleCase.of(
                        "GTIN_CHECK_DIGIT",
                        nfe().with("items[1].product.gtin", "7891000315508"),
                        nfe().with("items[1].product.gtin", "SEM GTIN")),
                RuleCase.of(
                        "TAX_GTIN_CHECK_DIGIT",
                        nfe().with("items[1].product.taxGtin", "789100031550"),
                        nfe().with("items[1].product.taxGtin", "96385074")),
                RuleCase.of("ENVIRONMENT_MISSING", nfe().without("identification.environment"), nfe()),
                RuleCase.of(
                        "CODE_UNKNOWN",
                        nfe().with("identification.emissionType", 8),
                        nfe().with("identification.emissionType", 7)),
                RuleCase.of(
                        "ITEM_CODE_UNKNOWN",
                        nfe().with("items[0].taxes.icms.origin", 9),
                        nfe().with("items[0].taxes.icms.origin", 8)),
                RuleCase.of(
                        "SERIES_RANGE",
                        nfe().with("identification.series", 920),
                        nfe().with("identification.series", 889)));
    }

    private static TestInvoice keyed(String key) {
        return unanswered().withKey(key.substring(0, 43) + AccessKey.checkDigit(key));
    }

    private static String withWrongDigit(String key) {
        char right = key.charAt(43);
        return key.substring(0, 43) + (char) (right == '9' ? '0' : right + 1);
    }

    private static TestInvoice issued(String at) {
        return unanswered().with("identification.issuedAt", at).withKeyOfFields();
    }

    private static TestInvoice person(String cpf) {
        return nfe().with("issuer.taxId", new TaxId(TaxIdKind.CPF, cpf)).with("identification.series", 920);
    }

    private static TestInvoice toPerson(String cpf) {
        return nfe().with("recipient.taxId", new TaxId(TaxIdKind.CPF, cpf));
    }
}
