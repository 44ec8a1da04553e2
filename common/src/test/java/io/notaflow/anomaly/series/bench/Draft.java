package io.notaflow.anomaly.series.bench;

import io.notaflow.anomaly.series.bench.Labelled.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A series in the making: its ordinary course first, then what is planted into it. */
public final class Draft {
    private static final long START = Instant.parse("2026-01-05T00:00:00Z").toEpochMilli();
    private static final double WINDOWS_SHARE = 0.10;

    final SplittableRandom random;
    final long[] millis;
    final double[] values;
    /** The season alone, for plants that take it away. */
    final double[] season;

    private final List<Integer> planted = new ArrayList<>();

    Draft(SplittableRandom random, int length, long stepMillis) {
        this.random = random;
        this.millis = new long[length];
        this.values = new double[length];
        this.season = new double[length];
        long at = START + random.nextInt(24) * 3_600_000L;
        for (int i = 0; i < length; i++) {
            millis[i] = at;
            at += stepMillis;
        }
    }

    int length() {
        return values.length;
    }

    double hour(int position) {
        return millis[position] % 86_400_000L / 3_600_000.0;
    }

    /** 0 is Monday. */
    int weekday(int position) {
        return (int) ((millis[position] / 86_400_000L + 3) % 7);
    }

    int pointsPerDay() {
        return (int) Math.max(1, 86_400_000L / (millis[1] - millis[0]));
    }

    /** Steps of uneven length, some points missing and some without a value. */
    Draft irregular(double jitter, double missing) {
        long step = millis[1] - millis[0];
        long at = millis[0];
        for (int i = 0; i < length(); i++) {
            millis[i] = at;
            at += (long) (step * (1 + jitter * (random.nextDouble() - 0.5)));
            at += random.nextDouble() < missing ? step * (1 + random.nextInt(4)) : 0;
        }
        return this;
    }

    Draft holes(double share) {
        for (int i = 0; i < length(); i++) {
            values[i] = random.nextDouble() < share ? Double.NaN : values[i];
        }
        return this;
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    double gauss() {
        return random.nextGaussian();
    }

    double sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    /** Student's t with three degrees of freedom, unit scale. */
    double heavy() {
        double square = 0;
        for (int i = 0; i < 3; i++) {
            double one = gauss();
            square += one * one;
        }
        return gauss() / Math.sqrt(square / 3);
    }

    int poisson(double mean) {
        if (mean > 60) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * gauss()));
        }
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** Positions for what is planted: none in the first fifth, none close to another or to the end. */
    List<Integer> places(int count) {
        int first = length() / 5;
        int room = (int) (length() * 0.74) / count;
        for (int i = 0; i < count; i++) {
            planted.add(first + i * room + (int) (room * uniform(0.1, 0.6)));
        }
        return planted;
    }

    /** How long an episode may last: within the half of its window after the start. */
    int longest() {
        return (int) (length() * WINDOWS_SHARE / planted.size() / 2);
    }

    Labelled done(String family) {
        List<Window> windows = new ArrayList<>();
        for (int position : planted) {
            int half = longest();
            windows.add(new Window(Math.max(0, position - half), Math.min(length() - 1, position + half)));
        }
        return new Labelled(family, millis, values, windows);
    }
}
