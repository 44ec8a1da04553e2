package io.notaflow.anomaly.rule.run;

import static io.notaflow.anomaly.testing.TestRules.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.testing.TestRules;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String LARGE = "'filter': [{'field': 'total', 'operator': 'ge', 'value': 1000}]";

    private final RuleBook book = new RuleBook();

    @Test
    void aVersionIsInForceFromItsInstantUntilThatOfTheNext() {
        offer(0, NOON, TestRules.text("a", 1, "active", LARGE));
        offer(1, NOON.plusSeconds(60), from("a", 2, "shadow", NOON.plusSeconds(120)));
        offer(2, NOON.plusSeconds(180), TestRules.text("a", 3, "retired", LARGE));

        assertThat(inForce(NOON.minusMillis(1))).isEmpty();
        assertThat(inForce(NOON)).containsExactly("a@1");
        assertThat(inForce(NOON.plusSeconds(120).minusMillis(1))).containsExactly("a@1");
        assertThat(inForce(NOON.plusSeconds(120))).containsExactly("a@2");
        assertThat(inForce(NOON.plusSeconds(180))).containsExactly("a@3");
    }

    @Test
    void aVersionWithoutInstantIsInForceFromItsRecordOn() {
        assertThat(offer(0, NOON, TestRules.text("a", LARGE)).effectiveFrom()).isEqualTo(NOON);
    }

    @Test
    void refusesAVersionThatComesAfterItsInstant() {
        assertThat(offer(0, NOON, from("a", 1, "active", NOON.minusMillis(2_001)))
                        .problems())
                .containsExactly("effective-from: 2026-11-21T11:59:57.999Z (expected: not before the record's timestamp"
                        + " 2026-11-21T12:00:00Z, or nothing)");
        assertThat(offer(1, NOON, from("a", 1, "active", NOON.minusMillis(2_000)))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesAVersionThatIsNotGreaterThanTheNewest() {
        offer(0, NOON, TestRules.text("a", 3, "active", LARGE));

        assertThat(offer(1, NOON, TestRules.text("a", 3, "draft", LARGE)).problems())
                .containsExactly("version: 3 (expected: greater than 3, the newest)");
        assertThat(offer(2, NOON, TestRules.text("a", 2, "active", LARGE)).accepted())
                .isFalse();
        assertThat(offer(3, NOON, TestRules.text("b", 1, "active", LARGE)).accepted())
                .isTrue();
        assertThat(inForce(NOON)).containsExactly("a@3", "b@1");
    }

    @Test
    void refusesWhatIsNoRuleAndChangesNothing() {
        offer(0, NOON, TestRules.text("a", LARGE));

        assertThat(offer(new RuleRecord(1, NOON, "a@2", TestRules.bytes("{}"))).problems())
                .hasSize(6);
        assertThat(offer(new RuleRecord(2, NOON, "a@1", null)).problems())
                .containsExactly("/: (expected: a rule; to end one, send a version with status retired)");
        byte[] good = TestRules.bytes(TestRules.text("a", 2, "active", LARGE));
        assertThat(offer(new RuleRecord(3, NOON, "a", good)).problems())
                .containsExactly("key of the record (expected: a@2)");
        assertThat(offer(new RuleRecord(4, NOON, null, good)).accepted()).isFalse();
        assertThat(inForce(NOON)).containsExactly("a@1");
        assertThat(book.records()).extracting(RuleRecord::offset).containsExactly(0L);
    }

    @Test
    void decidesAboutARecordOnce() {
        RuleRecord first = record(5, NOON, TestRules.text("a", LARGE));
        assertThat(book.offer(first)).isPresent();

        assertThat(book.offer(first)).isEmpty();
        assertThat(book.offer(record(4, NOON, TestRules.text("b", LARGE)))).isEmpty();
        // A topic that was created anew begins with low positions and later timestamps.
        assertThat(book.offer(record(0, NOON.plusMillis(1), TestRules.text("c", LARGE))))
                .isPresent();
    }

    @Test
    void keepsAtMostSoManyRulesThatAreNotRetired() {
        for (int i = 0; i < RuleBook.MOST_RULES; i++) {
            assertThat(offer(i, NOON, TestRules.text("r" + i, 1, "draft", LARGE))
                            .accepted())
                    .isTrue();
        }
        assertThat(offer(500, NOON, TestRules.text("one-more", LARGE)).problems())
                .containsExactly("/: rule 501 (expected: at most 500 rules that are not retired)");
        assertThat(offer(501, NOON, TestRules.text("r7", 2, "active", LARGE)).accepted())
                .isTrue();
        offer(502, NOON, TestRules.text("r8", 2, "retired", LARGE));
        assertThat(offer(503, NOON, TestRules.text("one-more", LARGE)).accepted())
                .isTrue();
    }

    private static String from(String id, int version, String status, Instant from) {
        return TestRules.text(id, version, status, LARGE + ", 'effective-from': '" + from + "'");
    }

    private RuleDecision offer(long offset, Instant knownAt, String text) {
        return offer(record(offset, knownAt, text));
    }

    private RuleDecision offer(RuleRecord next) {
        return book.offer(next).orElseThrow();
    }

    private List<String> inForce(Instant at) {
        return book.inForce(at).stream().map(Rule::key).toList();
    }
}
