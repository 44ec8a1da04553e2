package io.notaflow.anomaly.rule.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.Threshold;
import io.notaflow.anomaly.rule.Tumbling;
import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {
    private static final String WINDOW =
            "'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 3}";

    @Test
    void readsEveryMember() {
        Rule rule = read("""
                {"id": "night-cash", "version": 7, "title": {"pt": "Dinheiro à noite", "en": "Cash at night"},
                 "description": "Why.", "status": "shadow", "effective-from": "2026-11-21T12:00:00Z",
                 "filter": [{"field": "hour", "operator": "lt", "value": 5},
                            {"field": "payment", "operator": "in", "values": ["01", "02"]},
                            {"field": "total", "operator": "ge", "value": 1000.5},
                            {"field": "sale", "operator": "eq", "value": true}],
                 "group-by": ["issuer", "model"],
                 "aggregate": {"ratio": [{"field": "ncm", "operator": "prefix", "value": "2203"}], "min-documents": 20},
                 "window": "7d", "threshold": {"operator": "gt", "value": 0.25}, "severity": "medium"}
                """);

        assertThat(rule)
                .isEqualTo(new Rule(
                        "night-cash",
                        7,
                        new Explanation("Dinheiro à noite", "Cash at night"),
                        RuleStatus.SHADOW,
                        Instant.parse("2026-11-21T12:00:00Z"),
                        List.of(
                                Condition.ofNumbers(Field.HOUR, Operator.LT, 5L),
                                Condition.ofTexts(Field.PAYMENT, Operator.IN, "01", "02"),
                                Condition.ofNumbers(Field.TOTAL, Operator.GE, 100_050L),
                                Condition.ofNumbers(Field.SALE, Operator.EQ, 1L)),
                        List.of(Field.ISSUER, Field.MODEL),
                        new Aggregate(
                                Aggregate.Kind.RATIO,
                                null,
                                List.of(Condition.ofTexts(Field.NCM, Operator.PREFIX, "2203")),
                                20),
                        new Tumbling(Tumbling.Unit.LOCAL_DAYS, 7),
                        new Threshold(Operator.GT, new BigDecimal("0.25")),
                        Severity.MEDIUM));
    }

    @Test
    void aRetiredVersionNeedsNothingButItsName() {
        assertThat(read("{\"id\": \"a\", \"version\": 2, \"status\": \"retired\"}")
                        .status())
                .isEqualTo(RuleStatus.RETIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "1m, MINUTES, 1",
        "24h, MINUTES, 1440",
        "744h, MINUTES, 44640",
        "1d, LOCAL_DAYS, 1",
        "31d, LOCAL_DAYS, 31"
    })
    void windowsOfMinutesAndHoursAreOfInstantsAndDaysAreLocal(String written, Tumbling.Unit unit, long length) {
        assertThat(read(TestRules.text("a", WINDOW.replace("1h", written))).window())
                .isEqualTo(new Tumbling(unit, length));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'field': 'totl', 'operator': 'eq', 'value': 1} | filter[1].field: totl (expected: one of event, | (did you mean total?))",
                "{'field': 'total', 'operator': 'eq', 'value': '1'} | filter[1]: 1 (expected: an amount in BRL with at most two decimals, as 1000.50) |",
                "{'field': 'total', 'operator': 'eq', 'value': 1.001} | filter[1]: 1.001 (expected: an amount in BRL |",
                "{'field': 'total', 'operator': 'in', 'values': [1]} | filter[1].operator: in (expected: one of eq, ne, lt, le, gt, ge |",
                "{'field': 'hour', 'operator': 'eq', 'value': 1.5} | filter[1]: 1.5 (expected: a whole number) |",
                "{'field': 'sale', 'operator': 'eq', 'value': 1} | filter[1]: 1 (expected: true or false) |",
                "{'field': 'sale', 'operator': 'lt', 'value': true} | filter[1].operator: lt (expected: one of eq, ne |",
                "{'field': 'event', 'operator': 'eq', 'value': 'canceled'} | filter[1]: canceled (expected: one of issued, cancelled, disowned for event) |",
                "{'field': 'issuer-uf', 'operator': 'in', 'values': ['SP', 'XX']} | filter[1]: XX (expected: one of RO |",
                "{'field': 'issuer', 'operator': 'eq', 'value': '112223330001'} | filter[1]: *** (expected: the 14 characters |",
                "{'field': 'recipient', 'operator': 'eq', 'value': '11144477735'} | filter[1]: *** (expected: a CNPJ, or a pseudonym |",
                "{'field': 'payment', 'operator': 'eq', 'value': 1} | filter[1]: 1 (expected: a text in quotes for payment) |",
                "{'field': 'ncm', 'operator': 'prefix', 'value': ''} | filter[1]: (expected: 2 to 8 digits for ncm) |",
                "{'field': 'hour', 'operator': 'in', 'values': []} | filter[1].values: a list of 0 (expected: a list of values) |",
                "{'field': 'hour', 'operator': 'in', 'value': 3} | filter[1].value: 3 (expected: `values` for in) |",
                "{'field': 'hour', 'operator': 'eq'} | filter[1].value: (expected: a value) |",
                "{'field': 'hour', 'operator': 'eq', 'value': null} | filter[1]: null (expected: a whole number) |",
                "{'field': 'hour', 'operator': 'like', 'value': 3} | filter[1].operator: like (expected: one of eq, ne, in, not-in, lt |",
                "{'feild': 'hour', 'operator': 'eq', 'value': 3} | filter[1].feild: feild (expected: one of field, operator, value, values (did you mean field?)) |",
                "'hour < 5' | filter[1]: hour < 5 (expected: an object with field, operator, value, values) |"
            })
    void refusesConditionsThatCannotHold(String condition, String sentence, String end) {
        assertThat(problems(TestRules.text("a", WINDOW + ", 'filter': [" + condition + "]")))
                .anySatisfy(problem -> assertThat(problem).startsWith(sentence).endsWith(end == null ? "" : end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'aggregate': 'count' | 'aggregate': 'cuont' | aggregate: cuont (expected: one of count, sum, min, max, avg, distinct, ratio (did you mean count?))",
                "'aggregate': 'count' | 'aggregate': {'sum': 'issuer'} | aggregate.sum: issuer (expected: one of model, series",
                "'aggregate': 'count' | 'aggregate': {'sum': 'total', 'avg': 'total'} | aggregate: sum, avg (expected: \"count\" or one of",
                "'aggregate': 'count' | 'aggregate': {'ratio': []} | aggregate.ratio: a list of 0 (expected: a list of conditions",
                "'aggregate': 'count' | 'aggregate': {'avg': 'total', 'min-documents': 0} | aggregate.min-documents: 0 (expected: a whole number from 1",
                "'aggregate': 'count' | 'group-by': ['issuer'] | aggregate: (expected: an object with sum",
                "'aggregate': 'count' | 'aggregate': 'count', 'group-by': ['ncm'] | group-by[1]: ncm (expected: one of event",
                "'aggregate': 'count' | 'aggregate': 'count', 'group-by': ['issuer', 'issuer'] | group-by[2]: issuer (expected: each field once)",
                "'aggregate': 'count' | 'aggregate': 'count', 'group-by': ['issuer', 'hour', 'model', 'role'] | group-by: a list of 4 (expected: a list of at most 3 fields)",
                "'1h' | '32d' | window: 32d (expected: none, or 1m to 31d",
                "'1h' | '745h' | window: 745h (expected: none, or 1m to 31d",
                "'1h' | '0m' | window: 0m (expected: none, or 1m to 31d",
                "'1h' | 60 | window: 60 (expected: none, or 1m to 31d",
                "'1h' | 'none' | aggregate: count (expected: a window beside it",
                "'ge' | 'eq' | threshold.operator: eq (expected: one of lt, le, gt, ge)",
                "3 | '3' | threshold.value: 3 (expected: a number)",
                "3 | 1e400 | threshold.value: 1e400 (expected: a number of at most 15 digits",
                "'severity': 'high' | 'severity': 'hihg' | severity: hihg (expected: one of low, medium, high (did you mean high?))",
                "'version': 1 | 'version': 0 | version: 0 (expected: a whole number from 1",
                "'version': 1 | 'version': 1.5 | version: 1.5 (expected: a whole number from 1",
                "'id': 'a' | 'id': 'Bad_Name' | id: Bad_Name (expected: letters a to z",
                "'pt': 'Título' | 'pt': '' | title.pt: (expected: a text of at most 120 characters)",
                "'en': 'Title' | 'es': 'Título' | title.es: es (expected: one of pt, en",
                "'version': 1 | 'version': 1, 'effective-from': 'today' | effective-from: today (expected: an instant",
                "'version': 1 | 'version': 1, 'version': 1 | version: (expected: each name once)",
                "'version': 1 | 'version': 1, 'treshold': 1 | treshold: treshold (expected: one of id, version"
            })
    void refusesWhateverElseIsWrong(String good, String bad, String sentence) {
        String text = TestRules.text("a", WINDOW);
        String broken = text.replace(good.replace('\'', '"'), bad.replace('\'', '"'));
        assertThat(broken).isNotEqualTo(text);
        assertThat(problems(broken)).anySatisfy(problem -> assertThat(problem).startsWith(sentence));
    }

    @Test
    void tellsAllProblemsTogether() {
        assertThat(problems("{'id': 'X', 'status': 'on', 'window': '1w', 'filter': 3}".replace('\'', '"')))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "id", "version", "status", "title", "filter", "severity", "window", "aggregate", "threshold");
    }

    @Test
    void boundsHowMuchThereCanBe() {
        assertThat(problems(TestRules.text("a", WINDOW + ", 'filter': [" + hours(21) + "]")))
                .containsExactly("filter: a list of 21 (expected: a list of at most 20 conditions)");
        assertThat(problems(TestRules.text("a", WINDOW + ", 'filter': [" + hours(20) + "]")))
                .isEmpty();
        String numbers = IntStream.range(0, 201).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertThat(problems(TestRules.text(
                        "a",
                        WINDOW + ", 'filter': [{'field': 'number', 'operator': 'in', 'values': [" + numbers + "]}]")))
                .containsExactly("filter: 201 values (expected: at most 200 values in all conditions)");
        assertThat(problems(TestRules.text("a", WINDOW) + " ".repeat(16 << 10)).get(0))
                .endsWith("bytes (expected: at most 16384 bytes)");
    }

    private static String hours(int conditions) {
        return IntStream.range(0, conditions)
                .mapToObj(i -> "{'field': 'hour', 'operator': 'ne', 'value': " + i + "}")
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | /: (expected: a JSON object)",
                "[] | /: (expected: a JSON object)",
                "{ | /: line 1, column 2 (expected: well-formed JSON of at most 6 levels)",
                "{} {} | /: (expected: nothing behind the object)",
                "{\"a\":[[[[[[[[1]]]]]]]]} | /: (expected: well-formed JSON of at most 6 levels)",
                "{\"id\":\"a\\u0000\"} | id: (expected: a text without control characters",
                "{\"id\":\"a\\ud800\"} | id: (expected: a text without control characters"
            })
    void refusesWhatIsNoJson(String text, String sentence) {
        assertThat(problems(text)).anySatisfy(problem -> assertThat(problem).startsWith(sentence));
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] latin = "{\"id\": \"á\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(RuleReader.read(latin).problems())
                .extracting(RuleProblem::sentence)
                .containsExactly("/: (expected: UTF-8)");
    }

    private static Rule read(String text) {
        return TestRules.rule(text);
    }

    private static List<String> problems(String text) {
        return RuleReader.read(TestRules.bytes(text)).problems().stream()
                .map(RuleProblem::sentence)
                .toList();
    }
}
