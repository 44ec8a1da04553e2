package io.notaflow.anomaly.example;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Facts of one issuer, summed up, and judged beside a market in which nobody else is. */
final class MarketStory {
    private final AnomalyKind kind;
    private final TestTimeline issuer;
    private final List<String> lines = new ArrayList<>();

    MarketStory(AnomalyKind kind, Detector<Fact> sums) {
        this.kind = kind;
        issuer = new TestTimeline(sums);
    }

    /** Facts that one line tells of. */
    MarketStory told(String line, List<Fact> facts) {
        lines.add(line);
        facts.forEach(issuer::arrive);
        return this;
    }

    /** What the issuer's own detector found. */
    Example until(Instant mark) {
        issuer.watermark(mark);
        lines.add(FactText.at(mark) + "the stream has come here");
        return new Example(kind, lines, issuer.open());
    }

    /** What a detector of the market found. */
    Example until(Instant mark, Detector<Summary> market) {
        return new Example(kind, lines, states(mark, market).watermark(mark).open());
    }

    /** What a detector of the country found, told by one of the states. */
    Example until(Instant mark, Detector<Summary> states, Detector<Summary> country) {
        TestMarket told = new TestMarket(country);
        states(mark, states).watermark(mark).summaries().forEach(told::arrive);
        return new Example(kind, lines, told.watermark(mark).open());
    }

    private TestMarket states(Instant mark, Detector<Summary> market) {
        issuer.watermark(mark);
        lines.add(FactText.at(mark) + "the stream has come here");
        TestMarket told = new TestMarket(market);
        issuer.summaries().forEach(told::arrive);
        return told;
    }
}
