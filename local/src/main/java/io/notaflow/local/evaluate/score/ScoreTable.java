package io.notaflow.local.evaluate.score;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** The figures of a run as text. */
public final class ScoreTable {
    private static final String HEAD = String.format(
            Locale.ROOT,
            "%-22s %7s %5s %5s %5s %5s %6s %5s %5s %5s %6s %8s %8s",
            "kind",
            "planted",
            "found",
            "false",
            "prec",
            "rec",
            "F1",
            "F1mid",
            "again",
            "also",
            "traps",
            "delay50",
            "delay95");

    private ScoreTable() {}

    public static void write(Scores scores, PrintWriter out) {
        out.println(HEAD);
        scores.kinds().forEach(kind -> out.println(line(kind)));
        out.printf(
                Locale.ROOT,
                "macro-F1 %.3f, worst at middle strength %.3f, worst sequence %.3f, false %d = %.1f per 100,000 of %,d documents%n",
                scores.macroF1(),
                scores.worstMiddleF1(),
                scores.worstSequenceF1(),
                scores.wrong(),
                scores.wrongPer100k(),
                scores.documents());
        if (scores.shortcomings().isEmpty()) {
            out.println("All goals are reached.");
        }
        scores.shortcomings().forEach(missed -> out.println("Not reached: " + missed));
        out.flush();
    }

    private static String line(KindScore kind) {
        if (!kind.isRun()) {
            return String.format(Locale.ROOT, "%-22s %7s %5s %5d", kind.kind(), "not run", "", kind.wrong());
        }
        return String.format(
                Locale.ROOT,
                "%-22s %7d %5d %5d %5.2f %5.2f %6.3f %5.2f %5d %5d %6s %8s %8s",
                kind.kind(),
                kind.planted(),
                kind.found(),
                kind.wrong(),
                kind.precision(),
                kind.recall(),
                kind.f1(),
                kind.middleF1(),
                kind.repeats(),
                kind.implied(),
                kind.trapped() + "/" + kind.negatives(),
                text(kind.medianDelay()),
                text(kind.p95Delay()));
    }

    /** Hours and minutes. */
    static String text(Duration delay) {
        long minutes = Math.abs(delay.toMinutes());
        return (delay.isNegative() ? "-" : "") + minutes / 60 + "h" + String.format(Locale.ROOT, "%02d", minutes % 60);
    }
}
