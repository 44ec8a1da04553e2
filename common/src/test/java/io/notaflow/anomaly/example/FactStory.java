package io.notaflow.anomaly.example;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.sequence.SequenceDetectors;
import io.notaflow.anomaly.testing.TestSettings;
import io.notaflow.anomaly.testing.TestTimeline;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Facts of one issuer, told to all of its sequence detectors, at their defaults. */
final class FactStory {
    private final AnomalyKind kind;
    private final List<String> lines = new ArrayList<>();
    private final TestTimeline timeline = new TestTimeline(SequenceDetectors.all(TestSettings.anomalies()));

    FactStory(AnomalyKind kind) {
        this.kind = kind;
    }

    FactStory told(Fact... facts) {
        for (Fact fact : facts) {
            lines.add(FactText.of(fact));
            timeline.arrive(fact);
        }
        return this;
    }

    /** What is open when the record timestamps have come there. */
    Example until(Instant mark) {
        timeline.watermark(mark);
        lines.add(FactText.at(mark) + "the stream has come here");
        return new Example(kind, lines, timeline.open());
    }
}
