package io.notaflow.domain.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFindings;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Instant T1 = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant T2 = T1.plusSeconds(60);
    private static final Finding HIGH = TestFindings.split(TestFindings.ISSUER, "d", Severity.HIGH, "1.00");
    private static final Finding MEDIUM = TestFindings.split(TestFindings.ISSUER, "d", Severity.MEDIUM, "1.00");
    private static final Finding RESOLVED = TestFindings.resolved(HIGH);

    @Test
    void whatIsGraveEnoughWaitsFromTheFirstTimeOn() {
        assertThat(Telling.NOTHING.of(MEDIUM, Severity.HIGH, T1).waitingSince()).isNull();
        Telling waiting = Telling.NOTHING.of(MEDIUM, Severity.MEDIUM, T1);
        assertThat(waiting.waitingSince()).isEqualTo(T1);
        assertThat(waiting.of(HIGH, Severity.MEDIUM, T2).waitingSince()).isEqualTo(T1);
        assertThat(waiting.of(MEDIUM, Severity.HIGH, T2).waitingSince()).isNull();
    }

    @Test
    void whatWasToldIsToldAgainOnlyWhenItBecameGraver() {
        Telling told = Telling.NOTHING.told(MEDIUM, T1);
        assertThat(told).isEqualTo(new Telling(Severity.MEDIUM, T1, null, null));
        assertThat(told.of(MEDIUM, Severity.LOW, T2).waitingSince()).isNull();
        assertThat(told.of(HIGH, Severity.LOW, T2).waitingSince()).isEqualTo(T2);
    }

    @Test
    void anAllClearIsOnlyForWhatWasTold() {
        assertThat(Telling.NOTHING
                        .of(HIGH, Severity.LOW, T1)
                        .of(RESOLVED, Severity.LOW, T2)
                        .waitingSince())
                .isNull();
        Telling toClear = Telling.NOTHING.told(HIGH, T1).of(RESOLVED, Severity.HIGH, T2);
        assertThat(toClear.waitingSince()).isEqualTo(T2);

        Telling cleared = toClear.told(RESOLVED, T2);
        assertThat(cleared).isEqualTo(new Telling(null, T1, T2, null));
        assertThat(cleared.of(RESOLVED, Severity.LOW, T2).waitingSince()).isNull();
        assertThat(cleared.of(HIGH, Severity.LOW, T2).waitingSince()).isEqualTo(T2);
    }
}
