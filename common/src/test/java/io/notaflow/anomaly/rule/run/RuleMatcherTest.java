package io.notaflow.anomaly.rule.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMatcherTest {
    /** NF-e 7 of series 1 at 12:00 on a Wednesday in São Paulo, two items, known ten minutes later. */
    private static final TestFacts INVOICE = TestFacts.invoice(7)
            .total(150_050)
            .arriving(TestFacts.NOON.plusSeconds(600))
            .lines(
                    new Line("22030000", "UN", "5102", "00", 10, 100),
                    new Line("10063021", "KG", "5405", "060", 5, 100));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "event | eq | 'issued' | 'cancelled'",
                "event | prefix | 'iss' | 'can'",
                "event | ne | 'cancelled' | 'issued'",
                "issuer | eq | '11222333000181' | '11222333000182'",
                "issuer | prefix | '11222333' | '2'",
                "issuer-root | eq | '11222333' | '11222334'",
                "issuer-uf | eq | 'SP' | 'RJ'",
                "recipient | eq | '44555666000181' | ''",
                "recipient-uf | ne | 'RJ' | 'SP'",
                "role | eq | 'all' | 'issued'",
                "model | eq | 55 | 65",
                "series | eq | 1 | 2",
                "number | le | 7 | 6",
                "emission-type | ge | 1 | 2",
                "direction | eq | 1 | 0",
                "purpose | ne | 4 | 1",
                "presence | lt | 2 | 1",
                "regime | gt | 2 | 3",
                "items | eq | 2 | 3",
                "hour | eq | 12 | 15",
                "weekday | eq | 3 | 4",
                "delay | ge | 10 | 11",
                "event-delay | le | 0 | -1",
                "total | eq | 1500.50 | 1500.51",
                "total | gt | 1500.49 | 1500.50",
                "icms | ge | 18 | 18.01",
                "discount | lt | 0.01 | 0",
                "sale | eq | true | false",
                "sale | ne | false | true",
                "interstate | eq | false | true",
                "payment | eq | '01' | '02'",
                "ncm | eq | '10063021' | '2203'",
                "ncm | prefix | '2203' | '23'",
                "ncm | ne | '22030001' | '22030000'",
                "cfop | eq | '5405' | '6102'",
                "cst | eq | '060' | '40'",
                "unit | prefix | 'K' | 'L'",
                "oddity | ne | 'self-dealing' | _"
            })
    void aConditionHoldsForItsValuesAndNoOthers(String field, String operator, String yes, String no) {
        assertThat(matches(condition(field, operator, yes))).isTrue();
        if (!no.equals("_")) {
            assertThat(matches(condition(field, operator, no))).isFalse();
        }
    }

    @Test
    void listsHoldForAnyOfTheirValues() {
        assertThat(matches("{'field': 'hour', 'operator': 'in', 'values': [11, 12]}"))
                .isTrue();
        assertThat(matches("{'field': 'hour', 'operator': 'not-in', 'values': [11, 12]}"))
                .isFalse();
        assertThat(matches("{'field': 'cfop', 'operator': 'in', 'values': ['6102', '5405']}"))
                .isTrue();
        assertThat(matches("{'field': 'cfop', 'operator': 'not-in', 'values': ['6102', '5405']}"))
                .isFalse();
        assertThat(matches("{'field': 'issuer', 'operator': 'not-in', 'values': ['11222333000182']}"))
                .isTrue();
        assertThat(matches("{'field': 'issuer', 'operator': 'in', 'values': ['11222333000182', '11222333000181']}"))
                .isTrue();
    }

    @Test
    void allConditionsHaveToHold() {
        String hour = condition("hour", "eq", "12");
        assertThat(matches(hour + "," + condition("model", "eq", "55"))).isTrue();
        assertThat(matches(hour + "," + condition("model", "eq", "65"))).isFalse();
        assertThat(matches(condition("issuer", "eq", "'11222333000181'") + "," + condition("model", "eq", "65")))
                .isFalse();
    }

    @Test
    void aRuleThatSaysNothingOfEventsIsAboutIssuedDocuments() {
        Fact cancelled = INVOICE.cancelled(TestFacts.NOON.plus(Duration.ofHours(2)));
        String large = condition("total", "gt", "0");

        assertThat(matched(cancelled, rule(large))).isEmpty();
        assertThat(matched(cancelled, rule(large + "," + condition("event", "eq", "'cancelled'"))))
                .containsExactly("a");
        assertThat(matched(
                        cancelled,
                        rule(condition("event", "ne", "'issued'") + "," + condition("event-delay", "ge", "120"))))
                .containsExactly("a");
        assertThat(matched(INVOICE.seen(), rule(large))).isEmpty();
        assertThat(matched(TestFacts.voided(1, 2, TestFacts.NOON), rule(large))).isEmpty();
    }

    @Test
    void draftAndRetiredRulesMatchNothing() {
        String filter = "'filter': [" + condition("total", "gt", "0") + "]";
        List<String> matched = Stream.of("draft", "shadow", "active", "retired")
                .filter(status -> !matched(INVOICE.issued(), TestRules.rule(TestRules.text("a", 1, status, filter)))
                        .isEmpty())
                .toList();

        assertThat(matched).containsExactly("shadow", "active");
    }

    @Test
    void findsAmongManyRulesThoseOfTheIssuer() {
        List<Rule> rules = new ArrayList<>();
        IntStream.range(0, 500)
                .forEach(i -> rules.add(TestRules.rule(TestRules.text(
                        "r" + i,
                        "'filter': [" + condition("issuer", "eq", "'%014d'".formatted(11222333000000L + i)) + "]"))));
        assertThat(matched(INVOICE.issued(), rules.toArray(new Rule[0]))).containsExactly("r181");
    }

    /** The table above names every field. */
    @Test
    void everyFieldCanBeReadFromADocument() {
        assertThat(Arrays.stream(Field.values()).filter(field -> !field.isMany()))
                .allSatisfy(field -> assertThat(field.shown(INVOICE.issued())).isNotNull());
    }

    private static String condition(String field, String operator, String value) {
        return "{'field': '" + field + "', 'operator': '" + operator + "', 'value': " + value + "}";
    }

    private static Rule rule(String conditions) {
        return TestRules.rule(TestRules.text("a", "'filter': [" + conditions + "]"));
    }

    private static boolean matches(String conditions) {
        return !matched(INVOICE.issued(), rule(conditions)).isEmpty();
    }

    private static List<String> matched(Fact fact, Rule... rules) {
        List<String> ids = new ArrayList<>();
        new RuleMatcher(List.of(rules))
                .match(fact, (rule, match) -> ids.add(rule.rule().id()));
        return ids;
    }
}
