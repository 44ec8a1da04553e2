package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.RuleSeverity;
import io.notaflow.decode.ProblemCode;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.testing.TestInvoices;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {
    private final DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());

    static List<RuleCase> cases() {
        return Stream.of(IdentityCases.all(), ArithmeticCases.all(), CoherenceCases.all(), EventCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesOnTheOneDocumentAndNotOnTheNearOne(RuleCase pair) {
        assertThat(codes(pair.fires())).contains(pair.code());
        assertThat(codes(pair.near())).doesNotContain(pair.code());
    }

    /** So that no rule can be added without a pair, nor removed without a failure. */
    @Test
    void everyRuleHasItsPair() {
        Set<String> ofRules = new HashSet<>();
        RuleCatalogue.invoiceRules().forEach(rule -> ofRules.add(rule.info().code()));
        RuleCatalogue.eventRules().forEach(rule -> ofRules.add(rule.info().code()));

        assertThat(cases()).extracting(RuleCase::code).containsAll(ofRules);
        assertThat(ofRules).containsAll(cases().stream().map(RuleCase::code).toList());
    }

    @Test
    void codesAreStableWordsAndNoTwoRulesShareOne() {
        assertThat(RuleCatalogue.invoiceRules())
                .extracting(rule -> rule.info().code())
                .doesNotHaveDuplicates();
        assertThat(RuleCatalogue.byCodes().keySet()).allMatch(code -> code.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"));
    }

    @Test
    void everyCodeSaysWhatIsWrongAndWhatToDoInBothLanguages() {
        assertThat(RuleCatalogue.byCodes().values()).allSatisfy(info -> {
            for (String text : texts(info)) {
                assertThat(text).as(info.code()).endsWith(".").hasSizeBetween(12, 160);
                assertThat(text.replace("{value}", "").replace("{expected}", ""))
                        .doesNotContain("{");
            }
            assertThat(info.says().pt()).isNotEqualTo(info.says().en());
            assertThat(info.sefaz()).matches("(\\d{3,4}|VB01-10)?");
        });
    }

    @Test
    void everyCodeOfTheDecoderIsExplained() {
        assertThat(RuleCatalogue.byCodes().keySet())
                .containsAll(Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @Test
    void configuredCodesAreCheckedAllAtOnce() {
        assertThat(RuleCatalogue.problemsOf(Map.of(
                        "NCM_UNKNOW", RuleSeverity.IGNORE,
                        "NCM_UNKNOWN", RuleSeverity.IGNORE,
                        "TOTAL_MISSING", RuleSeverity.FLAG,
                        "REJECTED_PROTOCOL", RuleSeverity.QUARANTINE)))
                .containsExactly(
                        "NCM_UNKNOW: there is no such rule (did you mean NCM_UNKNOWN?)",
                        "TOTAL_MISSING: nothing usable is left of such a document (expected: quarantine)");
    }

    private static List<String> texts(RuleInfo info) {
        return List.of(
                info.says().pt(),
                info.says().en(),
                info.remedy().pt(),
                info.remedy().en());
    }

    private List<String> codes(FiscalDocument document) {
        return validator
                .validate(new DecodedDocument(0, "x", document, List.of()), TestInvoices.RECEIVED_AT)
                .findings()
                .stream()
                .map(finding -> finding.violation().code())
                .toList();
    }
}
