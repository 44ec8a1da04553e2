package io.notaflow.anomaly.series.bench;

import io.notaflow.anomaly.series.bench.Labelled.Window;
import java.util.List;

/**
 * Scores alarms as the Numenta benchmark does: the first alarm in a window earns up to 1, the more the earlier; a window
 * without alarm costs 1; an alarm outside costs up to 0.11. 100 = all windows at once, 0 = no alarm at all.
 */
public final class Scorer {
    private static final double FALSE_ALARM = 0.11;
    private static final double PROBATION_SHARE = 0.15;
    private static final int PROBATION_CAP = 5_000;

    private Scorer() {}

    /** What one threshold earns over a corpus. */
    public record Result(double threshold, double score, int windows, int found, int falseAlarms) {}

    public static Result at(double threshold, List<Labelled> corpus, List<double[]> scores) {
        double sum = 0;
        int windows = 0;
        int found = 0;
        int falseAlarms = 0;
        for (int i = 0; i < corpus.size(); i++) {
            Labelled series = corpus.get(i);
            double[] of = scores.get(i);
            boolean[] hit = new boolean[series.windows().size()];
            int first = Math.min(PROBATION_CAP, (int) (series.length() * PROBATION_SHARE));
            for (int t = first; t < of.length; t++) {
                if (of[t] < threshold) {
                    continue;
                }
                int in = windowAt(series.windows(), t);
                if (in < 0) {
                    falseAlarms++;
                    sum -= FALSE_ALARM * farness(series.windows(), t);
                } else if (!hit[in]) {
                    hit[in] = true;
                    found++;
                    sum += earned(series.windows().get(in), t);
                }
            }
            for (boolean one : hit) {
                windows++;
                sum -= one ? 0 : 1;
            }
        }
        double score = windows == 0 ? sum : 100 * (sum + windows) / (2.0 * windows);
        return new Result(threshold, score, windows, found, falseAlarms);
    }

    public static Result best(List<Labelled> corpus, List<double[]> scores) {
        Result best = at(1.01, corpus, scores);
        for (double threshold = 0.995; threshold > 0.05; threshold -= 0.005) {
            Result result = at(threshold, corpus, scores);
            best = result.score() > best.score() ? result : best;
        }
        return best;
    }

    private static int windowAt(List<Window> windows, int position) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).holds(position)) {
                return i;
            }
        }
        return -1;
    }

    private static double earned(Window window, int position) {
        double place = -(window.last() - position + 1.0) / window.width();
        return sigmoid(place) / sigmoid(-1);
    }

    /** Just behind a window an alarm costs little. */
    private static double farness(List<Window> windows, int position) {
        double cost = 1;
        for (Window window : windows) {
            if (window.last() < position) {
                cost = -sigmoid((position - window.last()) / Math.max(1.0, window.width() - 1.0));
            }
        }
        return cost;
    }

    private static double sigmoid(double x) {
        return 2 / (1 + Math.exp(5 * x)) - 1;
    }
}
