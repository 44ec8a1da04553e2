package io.notaflow.anomaly.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.fact.TraitsCodec;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraitsReaderTest {
    private final TraitsReader reader = new TraitsReader(new CfopClasses(Map.of()));

    @Test
    void readsWhatDetectorsNeed() {
        Traits traits = traits(TestInvoices.nfe());

        assertThat(traits.issuedAt()).isEqualTo(TestInvoices.ISSUED_AT.toInstant());
        assertThat(traits.issuedLocally()).isEqualTo(TestInvoices.ISSUED_AT.toLocalDateTime());
        assertThat(traits.recipient()).isEqualTo(TestInvoices.RECIPIENT);
        assertThat(traits.total()).isEqualTo(13_200);
        assertThat(traits.sale()).isTrue();
        assertThat(traits.payments()).containsExactly("15");
        assertThat(traits.lines()).hasSize(2);
        assertThat(traits.lines().get(0).value()).isEqualTo(10_000);
        assertThat(traits.oddities()).isEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        Traits traits = traits(TestInvoices.nfe(), "INTERSTATE_WITHIN_STATE");

        assertThat(TraitsCodec.traits(TraitsCodec.bytes(traits))).isEqualTo(traits);
        assertThat(TraitsCodec.bytes(traits).length).isLessThan(250);
    }

    @Test
    void theOrderOfItemsAndEachOfTheirValuesMatters() {
        long hash = traits(TestInvoices.nfe()).goods();

        assertThat(traits(TestInvoices.nfe().withEachItem("product.quantity", "7"))
                        .goods())
                .isNotEqualTo(hash);
        assertThat(traits(TestInvoices.nfe().withEachItem("product.code", "X")).goods())
                .isNotEqualTo(hash);
        assertThat(traits(TestInvoices.nfe().withEachItem("product.description", "X"))
                        .goods())
                .isEqualTo(hash);
    }

    @Test
    void theRateToAnotherStateIsThatOfTheStatesAndTheGoods() {
        assertThat(traits(toBahia("7.00", 0)).oddities()).isEmpty();
        assertThat(traits(toBahia("4.00", 1)).oddities()).isEmpty();

        Oddity twelve = traits(toBahia("12.00", 0)).oddities().get(0);

        assertThat(twelve.kind()).isEqualTo(AnomalyKind.TAX_RATE_MISMATCH);
        assertThat(twelve.items()).isEqualTo(2);
        assertThat(twelve.observed()).isEqualByComparingTo("12");
        assertThat(twelve.expected()).isEqualByComparingTo("7");
        assertThat(traits(toBahia("7.00", 2)).oddities())
                .extracting(Oddity::expected)
                .first()
                .isEqualTo(java.math.BigDecimal.valueOf(4));
    }

    @Test
    void aBenefitOrAReducedBaseExplainsARate() {
        assertThat(traits(toBahia("12.00", 0).withEachItem("product.benefitCode", "SP000001"))
                        .oddities())
                .isEmpty();
        assertThat(traits(toBahia("12.00", 0).withEachItem("taxes.icms.own.baseReduction", "30.00"))
                        .oddities())
                .isEmpty();
        assertThat(traits(toBahia("12.00", 0).with("identification.purpose", 4)).oddities())
                .isEmpty();
    }

    @Test
    void whatTheRulesSayOfCfopAndStatesIsOneOddity() {
        assertThat(traits(TestInvoices.nfe(), "INTERSTATE_WITHIN_STATE", "INTERSTATE_CFOP_SAME_STATE", "NCM_UNKNOWN")
                        .oddities())
                .containsExactly(new Oddity(
                        AnomalyKind.CFOP_UF_MISMATCH,
                        0,
                        0,
                        "INTERSTATE_CFOP_SAME_STATE, INTERSTATE_WITHIN_STATE",
                        null,
                        null));
    }

    @Test
    void aSaleToAnotherEstablishmentIsSelfDealingAndATransferIsNot() {
        TestInvoice own = TestInvoices.nfe().with("recipient.taxId", new TaxId(TaxIdKind.CNPJ, "11222333000262"));

        assertThat(traits(own).oddities()).extracting(Oddity::kind).containsExactly(AnomalyKind.SELF_DEALING);
        assertThat(traits(own).oddities().get(0).observed()).isEqualByComparingTo("131.50");
        assertThat(traits(own.withEachItem("product.cfop", "5152")).oddities()).isEmpty();
    }

    private static TestInvoice toBahia(String rate, int origin) {
        return TestInvoices.nfe()
                .with("recipient.address.uf", "BA")
                .with("identification.destination", 2)
                .withEachItem("product.cfop", "6102")
                .withEachItem("taxes.icms.origin", origin)
                .withEachItem("taxes.icms.own.rate", rate);
    }

    private Traits traits(TestInvoice invoice, String... flags) {
        Origin origin = new Origin(new SourceRef("documents", 0, 1), 0, TestInvoices.RECEIVED_AT);
        return reader.of(new AcceptedInvoice(origin, invoice.invoice(), List.of(flags), Role.ALL, "k1"));
    }
}
