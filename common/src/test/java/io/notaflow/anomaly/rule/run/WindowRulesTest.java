package io.notaflow.anomaly.rule.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What groups of documents come to. The usual group: R$ 10, 20, 30, 40 within four minutes, the last to nobody. */
class WindowRulesTest {
    private static final Duration LATENESS = Duration.ofMinutes(5);
    private static final Instant NOON = TestFacts.NOON;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'count' | ge 4 | 4",
                "'count' | gt 4 | _",
                "'count' | lt 5 | 4",
                "{'sum': 'total'} | ge 100 | 100.00",
                "{'sum': 'total'} | gt 100 | _",
                "{'sum': 'items'} | le 4 | 4",
                "{'min': 'total'} | le 10 | 10.00",
                "{'min': 'total'} | lt 10 | _",
                "{'max': 'total'} | ge 40 | 40.00",
                "{'max': 'number'} | gt 3 | 4",
                "{'avg': 'total'} | ge 25 | 25.00",
                "{'avg': 'total'} | gt 25 | _",
                "{'avg': 'total', 'min-documents': 5} | ge 25 | _",
                "{'avg': 'number'} | ge 2.5 | 2.50",
                "{'distinct': 'recipient'} | ge 1 | 1",
                "{'distinct': 'number'} | ge 4 | 4",
                "{'distinct': 'cfop'} | gt 1 | _",
                "{'ratio': [{'field': 'total', 'operator': 'ge', 'value': 30}]} | ge 0.5 | 0.5000",
                "{'ratio': [{'field': 'total', 'operator': 'ge', 'value': 30}]} | gt 0.5 | _",
                "{'ratio': [{'field': 'total', 'operator': 'lt', 'value': 40}]} | ge 0.75 | 0.7500",
                "{'ratio': [{'field': 'total', 'operator': 'gt', 'value': 0}], 'min-documents': 5} | ge 0 | _"
            })
    void aggregatesAreComparedExactly(String aggregate, String threshold, String observed) {
        String[] parts = threshold.split(" ");
        List<Finding> findings = run(
                "'window': '1h', 'aggregate': " + aggregate + ", 'threshold': {'operator': '" + parts[0]
                        + "', 'value': " + parts[1] + "}",
                group());

        assertThat(findings)
                .extracting(finding -> String.valueOf(finding.measured().observed()))
                .containsExactlyElementsOf(observed.equals("_") ? List.of() : List.of(observed));
    }

    @Test
    void aFindingTellsAllThereIsToKnow() {
        List<Fact> facts = group();
        Finding finding = run(
                        "'window': '1h', 'group-by': ['issuer', 'model'], 'aggregate': {'sum': 'total'},"
                                + " 'threshold': {'operator': 'ge', 'value': 99.5}",
                        facts)
                .get(0);

        assertThat(finding.subject().type()).isEqualTo(SubjectType.RULE_GROUP);
        assertThat(finding.subject().name()).isEqualTo("issuer=11222333000181, model=55");
        assertThat(finding.subject().issuer()).isEqualTo(TestFacts.ISSUER);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.window()).isEqualTo(new Window(NOON, Instant.parse("2026-08-12T15:59:59Z")));
        assertThat(finding.detail()).isEqualTo("2026-08-12T15:00:00Z/60min");
        assertThat(finding.measured().expected()).isEqualByComparingTo("99.5");
        assertThat(finding.measured().amount()).isEqualByComparingTo("100.00");
        assertThat(finding.evidence().count()).isEqualTo(4);
        assertThat(finding.evidence().keys())
                .containsExactlyElementsOf(
                        facts.stream().map(Fact::key).sorted().toList());
        assertThat(finding.detection().detector()).isEqualTo("a");
        assertThat(finding.detection().version()).isEqualTo(1);
        assertThat(finding.detection().mode()).isEqualTo(Mode.ACTIVE);
        assertThat(finding.detection().occurredAt()).isEqualTo(NOON.plusSeconds(180));
        assertThat(finding.explanation().pt())
                .isEqualTo("Regra \"Título\": soma de total R$ 100,00 (limite: ≥ R$ 99,50), grupo"
                        + " issuer=11222333000181, model=55, janela 2026-08-12T15:00:00Z/60min, 4 documentos.");
        assertThat(finding.explanation().en())
                .isEqualTo("Rule \"Title\": sum of total R$ 100.00 (limit: ≥ R$ 99.50), group"
                        + " issuer=11222333000181, model=55, window 2026-08-12T15:00:00Z/60min, 4 documents.");
    }

    /** 23:30 on the 12th in São Paulo is the 13th in Greenwich. */
    @Test
    void daysAreThoseOfTheDocument() {
        Instant evening = Instant.parse("2026-08-13T02:30:00Z");
        List<Fact> facts = List.of(
                TestFacts.invoice(1).issued(), TestFacts.invoice(2).at(evening).issued());

        assertThat(run("'window': '1d', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 2}", facts))
                .extracting(Finding::detail, Finding::window)
                .containsExactly(tuple(
                        "2026-08-12/1d",
                        new Window(Instant.parse("2026-08-12T03:00:00Z"), Instant.parse("2026-08-13T02:59:59Z"))));
        assertThat(run("'window': '24h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 2}", facts))
                .isEmpty();
    }

    /** 12 August 2026 is a Wednesday. */
    @Test
    void sevenDaysAreAWeekFromMondayOn() {
        assertThat(run("'window': '7d', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 1}", group()))
                .extracting(Finding::detail)
                .containsExactly("2026-08-10/7d");
    }

    @Test
    void sharesOfEventsAreOfIssuedDocuments() {
        List<Fact> facts = new ArrayList<>(group());
        facts.add(TestFacts.invoice(1).cancelled(NOON.plusSeconds(60)));
        String rate = "'window': '1h', 'aggregate': {'ratio': [{'field': 'event', 'operator': 'eq', 'value':"
                + " 'cancelled'}]}, 'threshold': {'operator': 'ge', 'value': 0.2}";

        assertThat(run(rate, facts)).singleElement().satisfies(finding -> {
            assertThat(finding.measured().observed()).isEqualByComparingTo("0.25");
            assertThat(finding.evidence().keys())
                    .containsExactly(TestFacts.invoice(1).key());
            assertThat(finding.evidence().count()).isEqualTo(1);
            assertThat(finding.explanation().en()).contains("share 25.00 % (limit: ≥ 20.00 %)");
        });
    }

    /** The window ends at 13:00 and waits for five minutes. */
    @Test
    void whatComesAfterTheWindowClosedIsLeftOut() {
        Instant closes = NOON.plus(Duration.ofMinutes(65));
        String two = "'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 2}";
        Fact first = TestFacts.invoice(1).issued();

        assertThat(run(two, List.of(first, TestFacts.invoice(2).arriving(closes).issued())))
                .hasSize(1);
        assertThat(run(
                        two,
                        List.of(
                                first,
                                TestFacts.invoice(2)
                                        .arriving(closes.plusMillis(1))
                                        .issued())))
                .isEmpty();
        assertThat(run(
                        two,
                        List.of(
                                first,
                                TestFacts.invoice(2)
                                        .arriving(NOON.minus(Duration.ofDays(41)))
                                        .issued())))
                .isEmpty();
    }

    @Test
    void aDocumentRuleFindsEachDocument() {
        List<Finding> findings =
                run("'filter': [{'field': 'total', 'operator': 'ge', 'value': 30}]", "shadow", group());

        assertThat(findings).hasSize(2);
        Finding finding = findings.stream()
                .filter(one -> one.subject().name().equals(TestFacts.invoice(3).key()))
                .findFirst()
                .orElseThrow();
        assertThat(finding.detail()).isEqualTo("issued");
        assertThat(finding.detection().mode()).isEqualTo(Mode.SHADOW);
        assertThat(finding.evidence().keys())
                .containsExactly(TestFacts.invoice(3).key());
        assertThat(finding.measured().amount()).isEqualByComparingTo("30.00");
        assertThat(finding.explanation().pt())
                .isEqualTo("Regra \"Título\": o documento 55/1/3, de R$ 30,00, emitido em 12/08/2026 12:02, atende às"
                        + " condições.");
    }

    @Test
    void withdrawnContentsCountNoMore() {
        List<Fact> facts = new ArrayList<>(group());
        facts.add(TestFacts.invoice(4)
                .total(4_000)
                .at(NOON.plusSeconds(180))
                .to(null)
                .withdrawn());

        assertThat(run("'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 4}", facts))
                .isEmpty();
        assertThat(run(
                        "'window': '1h', 'aggregate': {'max': 'total'}, 'threshold': {'operator': 'lt', 'value': 40}",
                        facts))
                .extracting(finding -> finding.measured().observed())
                .containsExactly(new BigDecimal("30.00"));
        assertThat(run("'filter': [{'field': 'total', 'operator': 'ge', 'value': 30}]", "active", facts))
                .extracting(finding -> finding.subject().name())
                .containsExactly(TestFacts.invoice(3).key());
    }

    /** Evidence is the first twenty by emission, told in the order of keys. */
    @Test
    void provesByTheFirstDocuments() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 59; i >= 0; i--) {
            facts.add(TestFacts.invoice(100 - i).at(NOON.plusSeconds(i)).issued());
        }
        assertThat(run("'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 3}", facts))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.evidence().count()).isEqualTo(60);
                    assertThat(finding.evidence().keys())
                            .hasSize(20)
                            .isSorted()
                            .contains(
                                    TestFacts.invoice(100).key(),
                                    TestFacts.invoice(81).key());
                });
    }

    @Test
    void manyDistinctValuesAreEstimatedAndSaidToBe() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 40_000; i++) {
            facts.add(TestFacts.invoice(i).issued());
        }
        assertThat(run(
                        "'window': '1h', 'aggregate': {'distinct': 'number'}, 'threshold': {'operator': 'ge', 'value': 3}",
                        facts))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.measured().observed()).isBetween(new BigDecimal(38_800), new BigDecimal(41_200));
                    assertThat(finding.explanation().en()).contains("distinct values of number ≈ ");
                });
    }

    private static List<Fact> group() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            facts.add(TestFacts.invoice(i)
                    .total(i * 1_000L)
                    .at(NOON.plusSeconds(60L * (i - 1)))
                    .to(i == 4 ? null : TestFacts.RECIPIENT)
                    .issued());
        }
        return facts;
    }

    private static List<Finding> run(String members, List<Fact> facts) {
        return run(members, "active", facts);
    }

    private static List<Finding> run(String members, String status, List<Fact> facts) {
        BoundedRun run = new BoundedRun(TestRules.book(TestRules.text("a", 1, status, members)), LATENESS);
        facts.forEach(run::observe);
        return run.finish();
    }
}
