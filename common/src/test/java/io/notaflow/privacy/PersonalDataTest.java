package io.notaflow.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Cnpj;
import io.notaflow.domain.Cpf;
import io.notaflow.domain.EventKind;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.Violation;
import io.notaflow.domain.VoidedRange;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Route;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.testing.DistinctRecord;
import io.notaflow.testing.RecordPath;
import io.notaflow.testing.TestInvoices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    /** Of the vectors of the access key: issued by the person 12345678909. */
    private static final String KEY_OF_PERSON = "43260700012345678909559200000000071481516238";

    private static final String KEY_OF_COMPANY = "35260711222333000181650010000001239481516234";

    private final PersonalData personal = new PersonalData("0123456789abcdef0123456789abcdef");

    /** Texts of the tax groups and those of our own making; the decoder keeps the former short. */
    private static boolean isOurs(String path) {
        return path.contains(".taxes.")
                || path.endsWith(".masked")
                || path.equals("root")
                || path.equals("fingerprint");
    }

    @Property(tries = 20)
    void noCpfSurvivesInAnyTextOfAnInvoice(@ForAll @IntRange(min = 111_111_112, max = 999_999_998) int number) {
        String cpf = cpf(number);
        Invoice invoice = new DistinctRecord<>(Invoice.class).record();
        for (RecordPath.Field field : RecordPath.fields(invoice)) {
            if (field.type() != String.class || isOurs(field.path())) {
                continue;
            }
            for (String text : new String[] {cpf, "CPF " + formatted(cpf) + " (fim)", "a" + cpf + "b", "000" + cpf}) {
                String kept = personal.protect(RecordPath.with(invoice, field.path(), text))
                        .toString();
                assertThat(kept).as(field.path()).doesNotContain(cpf).doesNotContain(formatted(cpf));
            }
        }
    }

    @Property(tries = 20)
    void noCpfSurvivesInAnyTextOfAStatement(@ForAll @IntRange(min = 111_111_112, max = 999_999_998) int number) {
        String cpf = cpf(number);
        InvoiceEvent event = new DistinctRecord<>(InvoiceEvent.class).record();
        for (RecordPath.Field field : RecordPath.fields(event)) {
            if (field.type() != String.class || isOurs(field.path())) {
                continue;
            }
            for (String text : new String[] {cpf, "CPF " + formatted(cpf) + " (fim)", "000" + cpf}) {
                String kept = personal.protect(RecordPath.with(event, field.path(), text))
                        .toString();
                assertThat(kept).as(field.path()).doesNotContain(cpf).doesNotContain(formatted(cpf));
            }
        }
    }

    @Property
    void aKeyOfAPersonLosesItsCpfAndNothingElse(@ForAll @IntRange(min = 111_111_112, max = 999_999_998) int number) {
        String cpf = cpf(number);
        String key = "432607000" + cpf + "559200000000071481516238";

        String kept = personal.protectKey(key);

        assertThat(kept).hasSize(44).startsWith("432607000").endsWith("559200000000071481516238");
        assertThat(kept.substring(9, 20)).matches("[A-Z]{9}[0-9]{2}");
        assertThat(AccessKey.isWellFormed(kept)).isTrue();
        assertThat(personal.protectKey(kept)).isEqualTo(kept);
        assertThat(personal.protectKey(key)).isEqualTo(kept);
    }

    @Test
    void keysOfCompaniesStay() {
        assertThat(personal.protectKey(KEY_OF_COMPANY)).isEqualTo(KEY_OF_COMPANY);
    }

    @Test
    void differentPersonsStayDifferentAndSecretsMatter() {
        String other = "432607000" + cpf(987_654_321) + "559200000000071481516238";
        PersonalData another = new PersonalData("another key, another key, another");

        assertThat(personal.protectKey(KEY_OF_PERSON)).isNotEqualTo(personal.protectKey(other));
        assertThat(personal.protectKey(KEY_OF_PERSON)).isNotEqualTo(another.protectKey(KEY_OF_PERSON));
    }

    @Test
    void ofAPersonOnlyPseudonymMaskAndPlaceRemain() {
        Invoice kept = personal.protect(TestInvoices.nfe()
                .with("recipient.taxId", new TaxId(TaxIdKind.CPF, "12345678909"))
                .with("recipient.name", "MARIA CANARIA")
                .invoice());

        Party recipient = requireNonNull(kept.recipient());
        TaxId id = requireNonNull(recipient.taxId());
        Address address = requireNonNull(recipient.address());
        assertThat(id.kind()).isEqualTo(TaxIdKind.CPF_PSEUDONYM);
        assertThat(id.value()).matches("[0-9a-f]{32}");
        assertThat(id.masked()).isEqualTo("***.456.789-**");
        assertThat(recipient.name()).isNull();
        assertThat(recipient.stateRegistration()).isNull();
        assertThat(address.postalCode()).isNull();
        assertThat(address.uf()).isEqualTo("SP");
        assertThat(address.municipalityCode()).isEqualTo("3509502");
    }

    @Test
    void ofACarrierWhoIsAPersonNeitherNameNorPlateRemain() {
        Invoice kept = personal.protect(TestInvoices.nfe()
                .with("transport.carrier", new TaxId(TaxIdKind.CPF, "12345678909"))
                .invoice());

        Transport transport = requireNonNull(kept.transport());
        assertThat(transport.carrierName()).isNull();
        assertThat(transport.plate()).isNull();
        assertThat(transport.carrierUf()).isEqualTo("SP");
    }

    @Test
    void ofThePlacesOfDeliveryAndPickupOnlyTheMunicipalityRemains() {
        Address place = new Address("3304557", "RIO DE JANEIRO", "RJ", "20000000", "1058");

        Invoice kept = personal.protect(
                TestInvoices.nfe().with("route", new Route(place, place, "ES")).invoice());

        Address without = new Address("3304557", "RIO DE JANEIRO", "RJ", null, "1058");
        assertThat(kept.route()).isEqualTo(new Route(without, without, "ES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678909", "00012345678909", "123.456.789-09"})
    void aCpfInThePlaceOfACnpjIsAPersonAllTheSame(String number) {
        Invoice kept = personal.protect(TestInvoices.nfe()
                .with("recipient.taxId", new TaxId(TaxIdKind.CNPJ, number))
                .invoice());

        Party recipient = requireNonNull(kept.recipient());
        assertThat(recipient.taxId().masked()).isEqualTo("***.456.789-**");
        assertThat(recipient.name()).isNull();
    }

    @Test
    void companiesStayAsTheyAre() {
        Invoice invoice = TestInvoices.nfe().invoice();

        assertThat(personal.protect(invoice)).isEqualTo(invoice);
    }

    @Test
    void protectingTwiceChangesNothing() {
        Invoice once = personal.protect(TestInvoices.nfe()
                .with("issuer.taxId", new TaxId(TaxIdKind.CPF, "12345678909"))
                .with("identification.series", 920)
                .withKeyOfFields()
                .invoice());

        assertThat(personal.protect(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35261234567890955920000000001000000009",
                "352600012345678909559200000000010000000009",
            })
    void theIdentityOfAPersonsVoidedRangeHoldsNoCpf(String key) {
        for (TaxId issuer :
                new TaxId[] {new TaxId(TaxIdKind.CPF, "12345678909"), new TaxId(TaxIdKind.CNPJ, "00012345678909")}) {
            InvoiceEvent event = RecordPath.with(
                    RecordPath.with(new DistinctRecord<>(InvoiceEvent.class).record(), "key", key),
                    "voidedRange",
                    new VoidedRange(35, 26, issuer, 55, 920, 1, 9));

            InvoiceEvent kept = personal.protect(RecordPath.with(event, "kind", EventKind.VOIDED_RANGE));

            assertThat(kept.key()).startsWith("3526").endsWith("000000009").doesNotContain("12345678909");
            assertThat(kept.toString()).doesNotContain("12345678909");
        }
    }

    /** After 000 its digits pass for a CPF, as those of one in a hundred do. */
    @Test
    void theIdentityOfACompanysVoidedRangeIsKeptThoughItMayLookLikeACpf() {
        TaxId issuer = new TaxId(TaxIdKind.CNPJ, "54618351000190");
        VoidedRange range = new VoidedRange(12, 25, issuer, 65, 1, 35_790, 35_792);
        InvoiceEvent event = RecordPath.with(
                RecordPath.with(new DistinctRecord<>(InvoiceEvent.class).record(), "key", range.key()),
                "voidedRange",
                range);

        assertThat(personal.protect(event).key()).isEqualTo("12255461835100019065001000035790000035792");
    }

    @Test
    void fiscalValuesAreShownAndOthersOnlyByTheirShape() {
        assertThat(shown("total/ICMSTot/vNF", "132.50")).isEqualTo("132.50");
        assertThat(shown("det[1]/prod/CFOP", "4102")).isEqualTo("4102");
        assertThat(shown("dest/xNome", "Maria 12")).isEqualTo("aaaaa 99");
        assertThat(shown("dest/CPF", "123")).isEqualTo("999");
        assertThat(shown("infAdic/infCpl", "x".repeat(5_000)))
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("aaa");
    }

    @Test
    void aFiscalFieldThatHoldsSomethingPersonalShowsNoneOfIt() {
        assertThat(shown("emit/CNPJ", "12345678909")).doesNotContain("12345678909");
        assertThat(shown("ide/natOp", "VENDA A maria@exemplo.com.br")).doesNotContain("maria");
        assertThat(shown("infNFe/@Id", KEY_OF_PERSON)).doesNotContain("12345678909");
        assertThat(shown("infNFe/@Id", "NFe" + KEY_OF_PERSON)).doesNotContain("12345678909");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3260700012345678909559200000000071481516238",
                "0043260700012345678909559200000000071481516238",
                "432607000123456789095592",
                "ID1101114326070001234567890955920000000007148151623801",
                "4326 0700 0123 4567 8909 5592 0000 0000 7148 1516 2381"
            })
    void theKeyOfAPersonStaysOneWhenItIsCutOrStandsWithinSomethingElse(String key) {
        assertThat(personal.protectKey(key).replace(" ", "")).doesNotContain("12345678909");
        assertThat(shown("@Id", key).replace(" ", "")).doesNotContain("12345678909");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PEDIDO 001 12345678909",
                "CPF 123.456.789 - 09",
                "123 . 456 . 789 / 09",
                "12345678909 11999998888",
                "1,2 12345678909/3"
            })
    void aCpfBesideOtherNumbersIsMasked(String text) {
        Invoice kept = personal.protect(
                TestInvoices.nfe().with("identification.operation", text).invoice());

        assertThat(requireNonNull(kept.identification().operation()).replaceAll("[^0-9]", ""))
                .doesNotContain("12345678909");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PEDIDO 001 12345678900", "IMEI 356938035643809", "7891000315507", "1.234.567,89 - 12"})
    void otherNumbersStay(String text) {
        Invoice kept = personal.protect(
                TestInvoices.nfe().with("identification.operation", text).invoice());

        assertThat(kept.identification().operation()).isEqualTo(text);
    }

    @Test
    void aWordInThePlaceOfANumberIsShownByItsShape() {
        assertThat(shown("total/ICMSTot/vNF", "Quiteria")).isEqualTo("aaaaaaaa");
        assertThat(shown("ide/dhEmi", "JOSE")).isEqualTo("aaaa");
        assertThat(shown("ide/dhEmi", "2026-02-30T10:00:00-03:00")).isEqualTo("2026-02-30T10:00:00-03:00");
        assertThat(shown("dest/enderDest/UF", "XX")).isEqualTo("XX");
        assertThat(shown("", "cteProc")).isEqualTo("cteProc");
        assertThat(shown("emit/CNPJ", "12ABC34501DE36")).isEqualTo("12ABC34501DE36");
    }

    @Test
    void aNameInThePlaceOfANumberOrDigestGoesToNoColumn() {
        Invoice kept = personal.protect(TestInvoices.nfe()
                .with("recipient.taxId", new TaxId(TaxIdKind.CNPJ, "Quiteria"))
                .with("recipient.name", "Quiteria Canaria")
                .with("digest", "Quiteria Canaria")
                .invoice());

        assertThat(kept.toString()).doesNotContain("Quiteria");
        assertThat(kept.digest()).isNull();
    }

    private String shown(String path, String value) {
        return String.valueOf(
                personal.protect(new Violation("CODE", path, value, "a number")).value());
    }

    private static String cpf(int number) {
        String nine = "%09d".formatted(number);
        String ten = nine + Cpf.checkDigit(nine, 9);
        String cpf = ten + Cpf.checkDigit(ten, 10);
        // One in a hundred is a company's number as well when it is padded, and that is kept.
        return Cpf.isValid(cpf) && !Cnpj.isValid("000" + cpf) ? cpf : "12345678909";
    }

    private static String formatted(String cpf) {
        return cpf.substring(0, 3) + '.' + cpf.substring(3, 6) + '.' + cpf.substring(6, 9) + '-' + cpf.substring(9);
    }
}
