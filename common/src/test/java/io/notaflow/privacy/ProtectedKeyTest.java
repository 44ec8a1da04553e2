package io.notaflow.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.VoidedRange;
import org.junit.jupiter.api.Test;

class ProtectedKeyTest {
    private static final String CPF = "12345678909";
    private static final String KEY_OF_A_PERSON = "43260700012345678909559200000000071481516238";
    private static final String KEY_OF_A_COMPANY = "35260711222333000181650010000001239481516234";

    private final PersonalData personal = new PersonalData("0123456789abcdef0123456789abcdef");

    @Test
    void theNumberOfAPersonInAKeyIsReplacedTheSameWayEachTime() {
        String once = personal.protectKey(KEY_OF_A_PERSON);

        assertThat(once).doesNotContain(CPF).startsWith("432607000").endsWith("559200000000071481516238");
        assertThat(AccessKey.isWellFormed(once)).isTrue();
        assertThat(personal.protectKey(KEY_OF_A_PERSON)).isEqualTo(once);
        assertThat(personal.protectKey(once)).isEqualTo(once);
    }

    @Test
    void theKeyOfACompanyStays() {
        assertThat(personal.protectKey(KEY_OF_A_COMPANY)).isEqualTo(KEY_OF_A_COMPANY);
    }

    @Test
    void theNumberOfAPersonInAVoidedRangeIsReplacedAlsoWhenPaddedLikeACnpj() {
        assertThat(protectedRange(new TaxId(TaxIdKind.CPF, CPF)).toString()).doesNotContain(CPF);
        assertThat(protectedRange(new TaxId(TaxIdKind.CNPJ, "000" + CPF)).toString())
                .doesNotContain(CPF);
    }

    private InvoiceEvent protectedRange(TaxId issuer) {
        VoidedRange range = new VoidedRange(43, 26, issuer, 55, 920, 1, 9);
        return personal.protect(new InvoiceEvent(
                EventKind.VOIDED_RANGE,
                "procInutNFe",
                range.key(),
                null,
                null,
                1,
                43,
                issuer,
                null,
                null,
                102,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                range,
                "f"));
    }
}
