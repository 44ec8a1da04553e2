package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Issuers and their markets as the job connects them, with a watermark that only the test moves. */
final class Markets {
    static final Instant START = Instant.parse("2026-08-01T03:00:00Z");

    private final TestTimeline issuers = new TestTimeline(GoodsDetectors.ofIssuers());
    private final TestMarket markets = new TestMarket(GoodsDetectors.ofMarkets());
    private int passed;

    /** Noon of a day in Brasília, counted from the start. */
    static Instant noon(int day) {
        return START.plus(Duration.ofDays(day)).plus(Duration.ofHours(12));
    }

    Markets arrive(Fact fact) {
        issuers.arrive(fact);
        return this;
    }

    /** The day is over for everybody, and everything of it has been told. */
    Markets closeDay(int day) {
        return watermark(START.plus(Duration.ofDays(day + 1)).plus(Duration.ofHours(3)));
    }

    Markets watermark(Instant mark) {
        issuers.watermark(mark);
        List<Summary> summaries = issuers.summaries();
        summaries.subList(passed, summaries.size()).forEach(markets::arrive);
        passed = summaries.size();
        markets.watermark(mark);
        return this;
    }

    /** How findings of a kind stand, by id. */
    List<Finding> findings(AnomalyKind kind) {
        return findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** How all findings stand, by id: goods have none that is resolved. */
    List<Finding> findings() {
        return markets.open();
    }

    List<Summary> summaries() {
        return issuers.summaries();
    }

    /** Entries that issuers and markets remember. */
    int remembered() {
        return issuers.remembered() + markets.remembered();
    }

    long issuersBytes() {
        return issuers.rememberedBytes();
    }
}
