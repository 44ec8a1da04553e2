package io.notaflow.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Role;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final String ISSUER_ROOT = "11222333";
    private static final String RECIPIENT_ROOT = "12ABC345";

    private final TestInvoice invoice = TestInvoices.nfe();

    @Test
    void everythingIsSeenAsAnAuthorityWouldWithoutOwnCompanies() {
        assertThat(role(invoice)).isEqualTo(Role.ALL);
    }

    @Test
    void whatWeIssueIsIssuedAndWhatIsAddressedToUsIsReceived() {
        assertThat(role(invoice, ISSUER_ROOT)).isEqualTo(Role.ISSUED);
        assertThat(role(invoice, RECIPIENT_ROOT)).isEqualTo(Role.RECEIVED);
    }

    @Test
    void betweenOurOwnCompaniesIsIntragroup() {
        assertThat(role(invoice, ISSUER_ROOT, RECIPIENT_ROOT)).isEqualTo(Role.INTRAGROUP);
    }

    @Test
    void betweenOthersIsThirdParty() {
        assertThat(role(invoice, "99999999")).isEqualTo(Role.THIRD_PARTY);
    }

    @Test
    void aNoteOfEntryThatWeIssueIsIssued() {
        assertThat(role(invoice.with("identification.direction", 0), ISSUER_ROOT))
                .isEqualTo(Role.ISSUED);
    }

    @Test
    void otherEstablishmentsOfOurRootAreOurs() {
        assertThat(role(invoice.with("issuer.taxId", new TaxId(TaxIdKind.CNPJ, "11222333000262")), ISSUER_ROOT))
                .isEqualTo(Role.ISSUED);
    }

    @Test
    void aPersonWhoseNumberBeginsLikeOurRootIsNotUs() {
        assertThat(role(invoice.with("issuer.taxId", new TaxId(TaxIdKind.CPF, "11222333455")), ISSUER_ROOT))
                .isEqualTo(Role.THIRD_PARTY);
    }

    @Test
    void anUnknownConsumerIsNotUs() {
        assertThat(role(TestInvoices.nfce(), ISSUER_ROOT)).isEqualTo(Role.ISSUED);
        assertThat(role(TestInvoices.nfce(), RECIPIENT_ROOT)).isEqualTo(Role.THIRD_PARTY);
    }

    private static Role role(TestInvoice invoice, String... roots) {
        return new Roles(Set.of(roots)).of(invoice.invoice());
    }
}
