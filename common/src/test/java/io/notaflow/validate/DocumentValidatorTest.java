package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.notaflow.config.RuleSeverity;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.EventKind;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Violation;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentValidatorTest {
    private static final Violation BAD_TOTAL =
            new Violation("DECIMAL_FORMAT", "nfeProc/NFe/infNFe/total/ICMSTot/vNF", "1.234,56", "0.00");

    @Test
    void acceptsGoodDocumentsWithoutAnyFinding() {
        assertThat(verdict(TestInvoices.nfe())).isEqualTo(new Verdict(Outcome.ACCEPTED, List.of()));
        assertThat(verdict(TestInvoices.unanswered())).isEqualTo(new Verdict(Outcome.ACCEPTED, List.of()));
        assertThat(verdict(TestInvoices.nfce())).isEqualTo(new Verdict(Outcome.ACCEPTED, List.of()));
        assertThat(verdict(TestEvents.cancellation())).isEqualTo(new Verdict(Outcome.ACCEPTED, List.of()));
        assertThat(verdict(TestEvents.voidedRange())).isEqualTo(new Verdict(Outcome.ACCEPTED, List.of()));
    }

    @Test
    void quarantinesWhatIsNotAuthorisedAndFlagsWhatIs() {
        TestInvoice wrongDigit =
                TestInvoices.nfe().with("issuer.taxId.value", "11222333000182").withKeyOfFields();

        assertThat(verdict(wrongDigit.unanswered()).findings())
                .extracting(finding -> finding.violation().code(), Finding::severity)
                .contains(tuple("ISSUER_CNPJ", RuleSeverity.QUARANTINE));
        assertThat(verdict(wrongDigit.unanswered()).outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(verdict(wrongDigit).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verdict(wrongDigit).findings()).extracting(Finding::severity).containsOnly(RuleSeverity.FLAG);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 101, 151, 155, 110, 301, 302, 303})
    void whatSefazTookIsAccepted(int status) {
        assertThat(verdict(TestInvoices.nfe().answered(status)).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 205, 206, 225, 539, 999})
    void whatSefazRejectedIsQuarantined(int status) {
        Verdict verdict = verdict(TestInvoices.nfe().answered(status));

        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(verdict.findings().get(0).violation().code()).isEqualTo("REJECTED_PROTOCOL");
    }

    @Test
    void whatCannotBeUsedIsQuarantinedEvenWhenAuthorised() {
        assertThat(reason(TestInvoices.nfe().without("identification.issuedAt")))
                .isEqualTo("ISSUE_DATE_MISSING");
        assertThat(reason(TestInvoices.nfe().without("totals.icms.document"))).isEqualTo("TOTAL_MISSING");
        assertThat(reason(TestInvoices.nfe().without("totals.icms"))).isEqualTo("TOTAL_MISSING");
        assertThat(reason(TestInvoices.nfe().with("key", "123"))).isEqualTo("ACCESS_KEY_MALFORMED");
        assertThat(reason(TestInvoices.nfe()
                        .with(
                                "protocol.accessKey",
                                TestInvoices.nfce().invoice().key())))
                .isEqualTo("PROTOCOL_KEY_MISMATCH");
    }

    @Test
    void theDecodersViolationNamesTheCauseOfAMissingTotal() {
        TestInvoice withoutTotal = TestInvoices.nfe().without("totals.icms.document");

        Verdict verdict = verdict(withoutTotal.invoice(), BAD_TOTAL);

        assertThat(verdict.findings()).containsExactly(new Finding(BAD_TOTAL, RuleSeverity.QUARANTINE));
    }

    @Test
    void theDecodersViolationOfALesserFieldIsAFlagOnceAuthorised() {
        Violation weight = new Violation("DECIMAL_FORMAT", "nfeProc/NFe/infNFe/transp/vol/pesoB", "1,5", "0.000");

        assertThat(verdict(TestInvoices.nfe().invoice(), weight))
                .isEqualTo(new Verdict(Outcome.ACCEPTED, List.of(new Finding(weight, RuleSeverity.FLAG))));
        assertThat(verdict(TestInvoices.unanswered().invoice(), weight).outcome())
                .isEqualTo(Outcome.QUARANTINED);
    }

    @Test
    void whatCouldNotBeDecodedIsQuarantinedForItsFirstViolation() {
        Violation reason = new Violation("XML_MALFORMED", "/", null, "well-formed XML");

        assertThat(verdict(null, reason))
                .isEqualTo(new Verdict(Outcome.QUARANTINED, List.of(new Finding(reason, RuleSeverity.QUARANTINE))));
    }

    @Test
    void anUnknownCodeWeighsLikeABrokenSchema() {
        Violation strange = new Violation("NEVER_HEARD_OF", "", null, null);

        assertThat(verdict(TestInvoices.nfe().invoice(), strange).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verdict(TestInvoices.unanswered().invoice(), strange).outcome())
                .isEqualTo(Outcome.QUARANTINED);
    }

    @Test
    void configuredSeveritiesWinExceptWhereNothingUsableIsLeft() {
        TestInvoice wrongDigit = TestInvoices.unanswered().with("recipient.taxId.value", "12ABC34501DE36");

        assertThat(configured("RECIPIENT_CNPJ", RuleSeverity.IGNORE, wrongDigit).findings())
                .isEmpty();
        assertThat(configured("RECIPIENT_CNPJ", RuleSeverity.FLAG, wrongDigit).outcome())
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(configured("RECIPIENT_CNPJ", RuleSeverity.QUARANTINE, wrongDigit.answered(100))
                        .outcome())
                .isEqualTo(Outcome.QUARANTINED);
        assertThat(configured(
                                "TOTAL_MISSING",
                                RuleSeverity.IGNORE,
                                TestInvoices.nfe().without("totals.icms"))
                        .outcome())
                .isEqualTo(Outcome.QUARANTINED);
    }

    @Test
    void aRequestIsStoredAndARefusedEventIsNot() {
        assertThat(verdict(TestEvents.with(
                        TestEvents.with(TestEvents.cancellation(), "kind", EventKind.EVENT_REQUEST), "status", null)))
                .isEqualTo(new Verdict(Outcome.ACCEPTED, List.of()));
        assertThat(reason(TestEvents.with(TestEvents.cancellation(), "status", 573)))
                .isEqualTo("REJECTED_EVENT");
        assertThat(reason(TestEvents.with(TestEvents.cancellation(), "status", null)))
                .isEqualTo("REJECTED_EVENT");
        assertThat(reason(TestEvents.with(TestEvents.voidedRange(), "status", 256)))
                .isEqualTo("REJECTED_VOIDED_RANGE");
    }

    @Test
    void aQuerysAnswerCountsWhenItStatesSomething() {
        for (int status : new int[] {100, 101, 110, 124, 205}) {
            assertThat(verdict(TestEvents.statement(EventKind.STATUS, "retConsSitNFe", status))
                            .isAccepted())
                    .as("%s", status)
                    .isTrue();
        }
        assertThat(reason(TestEvents.statement(EventKind.STATUS, "retConsSitNFe", 217)))
                .isEqualTo("REJECTED_PROTOCOL");
        assertThat(reason(TestEvents.statement(EventKind.PROTOCOL, "retConsReciNFe", 205)))
                .isEqualTo("REJECTED_PROTOCOL");
        assertThat(reason(TestEvents.statement(EventKind.STATUS, "retConsSitNFe", 108)))
                .isEqualTo("ANSWER_WITHOUT_STATE");
    }

    private static Verdict configured(String code, RuleSeverity severity, TestInvoice test) {
        return new DocumentValidator(new BigDecimal("0.01"), Map.of(code, severity))
                .validate(new DecodedDocument(0, "nfeProc", test.invoice(), List.of()), TestInvoices.RECEIVED_AT);
    }

    private static String reason(TestInvoice test) {
        return reason(test.invoice());
    }

    private static String reason(FiscalDocument document) {
        Verdict verdict = verdict(document);
        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
        return verdict.findings().get(0).violation().code();
    }

    private static Verdict verdict(TestInvoice test) {
        return verdict(test.invoice());
    }

    private static Verdict verdict(@Nullable FiscalDocument document, Violation... violations) {
        return new DocumentValidator(new BigDecimal("0.01"), Map.of())
                .validate(new DecodedDocument(0, "x", document, List.of(violations)), TestInvoices.RECEIVED_AT);
    }
}
