package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * CANCEL_RATE: of at least 20 invoices of a day at least 5 are cancelled, and by chance that, alone or with the one or two days before, would happen
 * to the issuer on less than one day in 1,000 ({@link CancelHabit}); without ten days of history also more than 10 %. Days at most three apart are one finding, named by
 * the first.
 */
final class CancelRate {
    private static final int FEWEST = 20;
    private static final int FEWEST_CANCELLED = 5;
    private static final double FIXED = 0.10;
    /** Of chance. */
    static final double LIMIT = 1.0 / 1_000;

    private static final double HIGH = 1e-6;
    private static final double MOST_DAYS = 1e6;
    private static final int GAP_DAYS = 3;

    private CancelRate() {}

    static void judge(OpenDay day, long date, List<String> keys, DayHabits habits, Scene scene) {
        CancelHabit usual = habits.cancelling();
        int cancelled = Math.min(day.cancelled, day.issued);
        boolean much = usual.isKnown() || cancelled > FIXED * day.issued;
        if (!isEnough(cancelled, day.issued) || !much) {
            return;
        }
        double chance = usual.chanceOfRow(cancelled, day.issued);
        if (chance < LIMIT) {
            long first = habits.episode(date, GAP_DAYS);
            scene.report(finding(day, date, first, chance, keys, usual, scene));
        }
    }

    static boolean isEnough(int cancelled, int issued) {
        return issued >= FEWEST && cancelled >= FEWEST_CANCELLED;
    }

    private static Finding finding(
            OpenDay day, long date, long first, double chance, List<String> keys, CancelHabit usual, Scene scene) {
        Window window = new Window(DaysDetector.start(first, day.offset), DaysDetector.start(date + 1, day.offset));
        BigDecimal observed = percent(day.cancelled / (double) day.issued);
        BigDecimal expected = percent(usual.share());
        return new Finding(
                AnomalyKind.CANCEL_RATE,
                chance < HIGH ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                Subject.ofIssuer(scene.subject()),
                LocalDate.ofEpochDay(first).toString(),
                window,
                new Measured(1 - chance, observed, expected, null),
                new Evidence(keys, day.cancelled),
                explanation(day, date, chance, observed, expected, usual),
                Detection.of(AnomalyKind.CANCEL_RATE, window.end(), scene.now()));
    }

    private static Explanation explanation(
            OpenDay day, long date, double chance, BigDecimal observed, BigDecimal expected, CancelHabit usual) {
        var local = LocalDate.ofEpochDay(date).atStartOfDay();
        boolean rarest = chance * MOST_DAYS < 1;
        long days = rarest ? (long) MOST_DAYS : Math.round(1 / chance);
        boolean row = chance < usual.chance(Math.min(day.cancelled, day.issued), day.issued);
        return new Explanation(
                "%s de %s notas de %s foram canceladas (%s %%); %s %s %%. Por acaso, isso%s ocorreria em %s dia a cada %s."
                        .formatted(
                                Words.PT.number(day.cancelled),
                                Words.PT.number(day.issued),
                                Words.PT.day(local),
                                Words.PT.number(observed, 1),
                                usual.isKnown() ? "o usual deste emitente é" : "ainda sem histórico, espera-se até",
                                Words.PT.number(expected, 1),
                                row ? ", depois dos dias anteriores," : "",
                                rarest ? "menos de um" : "um",
                                Words.PT.number(days)),
                "%s of %s invoices of %s were cancelled (%s %%); %s %s %%. By chance that%s would happen on %s day in %s."
                        .formatted(
                                Words.EN.number(day.cancelled),
                                Words.EN.number(day.issued),
                                Words.EN.day(local),
                                Words.EN.number(observed, 1),
                                usual.isKnown() ? "usual for this issuer is" : "without history yet, expected is up to",
                                Words.EN.number(expected, 1),
                                row ? ", after the days before," : "",
                                rarest ? "less than one" : "one",
                                Words.EN.number(days)));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }
}
