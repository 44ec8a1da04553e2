package io.notaflow.anomaly.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.testing.TestMarket;
import io.notaflow.anomaly.testing.TestTelling;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpikeDetectorTest {
    private static final Instant HOUR = Instant.parse("2026-08-12T15:00:00Z");

    private final TestMarket market = new TestMarket(new SpikeDetector());
    private final List<Finding> findings = market.reported();

    @Test
    void sixDeviationsAboveTheUsualAreAFinding() {
        tell(HOUR, issuer("busy", 160, 100, 10), issuer("quiet", 101, 100, 10));

        assertThat(findings).hasSize(1);
        Finding spike = findings.get(0);
        assertThat(spike.kind()).isEqualTo(AnomalyKind.VOLUME_SPIKE);
        assertThat(spike.subject().name()).isEqualTo("busy");
        assertThat(spike.measured().expected()).isEqualByComparingTo("100");
        assertThat(spike.measured().score()).isBetween(0.998, 1.0);
    }

    @Test
    void whenTheWholeStateIsBusyNobodyIsOdd() {
        List<Summary> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(issuer("i" + i, 200 + i, 100, 10));
        }
        tell(HOUR, all.toArray(Summary[]::new));

        assertThat(findings).isEmpty();
    }

    @Test
    void fewInvoicesAndNoHistoryAreNone() {
        tell(HOUR, issuer("few", 49, 2, 1), issuer("new", 500, -1, 10));

        assertThat(findings).isEmpty();
    }

    @Test
    void hoursOfOneDayAreOneFinding() {
        tell(HOUR, issuer("busy", 160, 100, 10));
        tell(HOUR.plus(Duration.ofHours(2)), issuer("busy", 170, 100, 10));
        tell(HOUR.plus(Duration.ofDays(3)), issuer("busy", 170, 100, 10));

        assertThat(findings).hasSize(3);
        assertThat(findings.get(1).id()).isEqualTo(findings.get(0).id());
        assertThat(findings.get(2).id()).isNotEqualTo(findings.get(0).id());
    }

    private static Summary issuer(String name, double count, double expected, double deviation) {
        return new Summary(
                "SP",
                name,
                HOUR,
                HourFigures.KIND,
                new double[] {count, expected, deviation, 0, 0, 1, 0, count, 0, 0},
                "");
    }

    private void tell(Instant at, Summary... summaries) {
        for (Summary one : summaries) {
            market.arrive(new Summary(one.group(), one.issuer(), at, one.kind(), one.values(), one.evidence()));
        }
        market.watermark(at.plus(TestTelling.LATENESS));
    }
}
