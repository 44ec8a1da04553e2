package io.notaflow.local.evaluate.score;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.AnomalyKind.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The figures of a run, and whether they reach the goals.
 *
 * @param documents records sent
 * @param kinds one score each, in the order of kinds
 * @param wrong false findings of any kind
 */
public record Scores(long documents, List<KindScore> kinds, long wrong) {
    private static final double MACRO = 0.90;
    private static final double WORST = 0.75;
    private static final double SEQUENCE = 0.99;
    private static final double MOST_FALSE = 5;
    private static final double PER = 100_000;

    public static Scores of(Matching matching, long documents) {
        List<KindScore> kinds = Arrays.stream(AnomalyKind.values())
                .filter(kind -> kind != AnomalyKind.RULE)
                .map(kind -> KindScore.of(kind, matching))
                .toList();
        return new Scores(documents, kinds, matching.wrong().size());
    }

    /** Of both runs together. */
    public Scores plus(Scores other) {
        List<KindScore> sums = IntStream.range(0, kinds.size())
                .mapToObj(i -> kinds.get(i).plus(other.kinds.get(i)))
                .toList();
        return new Scores(documents + other.documents, sums, wrong + other.wrong);
    }

    /** Kinds of which something was planted. */
    public List<KindScore> run() {
        return kinds.stream().filter(KindScore::isRun).toList();
    }

    /** Mean F1 of the kinds that were run. */
    public double macroF1() {
        return run().stream().mapToDouble(KindScore::f1).average().orElse(1);
    }

    /** The least F1 at middle strength. */
    public double worstMiddleF1() {
        return run().stream().mapToDouble(KindScore::middleF1).min().orElse(1);
    }

    /** The least F1 of the kinds of sequence. */
    public double worstSequenceF1() {
        return run().stream()
                .filter(kind -> kind.kind().family() == Family.SEQUENCE)
                .mapToDouble(KindScore::f1)
                .min()
                .orElse(1);
    }

    /** False findings per 100,000 documents. */
    public double wrongPer100k() {
        return documents == 0 ? 0 : wrong * PER / documents;
    }

    /** What is not reached, in words; empty when all is. */
    public List<String> shortcomings() {
        List<String> missed = new ArrayList<>();
        below("macro-F1", macroF1(), MACRO, missed);
        below("F1 of the worst kind at middle strength", worstMiddleF1(), WORST, missed);
        below("F1 of the worst kind of sequence", worstSequenceF1(), SEQUENCE, missed);
        if (wrongPer100k() > MOST_FALSE) {
            missed.add(String.format(
                    Locale.ROOT,
                    "false findings per 100,000 documents %.1f (goal: at most %.0f)",
                    wrongPer100k(),
                    MOST_FALSE));
        }
        return missed;
    }

    private static void below(String name, double value, double goal, List<String> missed) {
        if (value < goal) {
            missed.add(String.format(Locale.ROOT, "%s %.3f (goal: at least %.2f)", name, value, goal));
        }
    }
}
