package io.notaflow.anomaly.series.bench;

/** Ordinary courses: each writes a whole series into a draft and says how large one unit of its noise is. */
final class Courses {
    private Courses() {}

    static double noise(Draft draft) {
        double level = draft.uniform(-50, 200);
        double unit = draft.uniform(0.5, 20);
        return each(draft, unit, i -> level + unit * draft.gauss());
    }

    static double heavy(Draft draft) {
        double unit = draft.uniform(0.5, 20);
        return each(draft, 1.7 * unit, i -> 100 + unit * draft.heavy());
    }

    static double daily(Draft draft) {
        double height = draft.uniform(2, 12);
        double peak = draft.uniform(8, 20);
        return each(draft, 1, i -> {
            draft.season[i] = height * Math.cos((draft.hour(i) - peak) / 24 * 2 * Math.PI);
            return 40 + draft.season[i] + draft.gauss();
        });
    }

    /** Two rushes a day, quiet week ends. */
    static double rushes(Draft draft) {
        double height = draft.uniform(6, 25);
        double weekend = draft.uniform(0.2, 0.8);
        return each(draft, 1, i -> {
            double at = draft.hour(i);
            double day = Math.exp(-sq((at - 8.5) / 1.6)) + 0.8 * Math.exp(-sq((at - 18) / 2.2));
            draft.season[i] = height * day * (draft.weekday(i) >= 5 ? weekend : 1);
            return 10 + draft.season[i] + draft.gauss();
        });
    }

    /** Multiplicative: the more there is, the more it varies. */
    static double growing(Draft draft) {
        double spread = draft.uniform(0.08, 0.3);
        double trend = draft.uniform(0, 1.2);
        double height = draft.uniform(0.3, 1.2);
        return each(draft, 1000 * spread, i -> {
            draft.season[i] = height * Math.sin(draft.hour(i) / 24 * 2 * Math.PI);
            return 1000 * Math.exp(draft.season[i] + trend * i / draft.length() + spread * draft.gauss());
        });
    }

    static double counts(Draft draft) {
        double mean = draft.uniform(2, 80);
        return each(draft, 1.6 * Math.sqrt(mean), i -> {
            draft.season[i] = mean * (1 + 0.8 * Math.sin((draft.hour(i) - 9) / 24 * 2 * Math.PI));
            return draft.poisson(draft.season[i]);
        });
    }

    static double memory(Draft draft) {
        double keep = draft.uniform(0.8, 0.99);
        double[] state = {0};
        return each(draft, 1, i -> {
            state[0] = keep * state[0] + Math.sqrt(1 - keep * keep) * draft.gauss();
            return 30 + state[0];
        });
    }

    static double walk(Draft draft) {
        double[] state = {500};
        double unit = draft.uniform(0.2, 4);
        return each(draft, unit, i -> state[0] += unit * draft.gauss());
    }

    /** A server: low, with spikes of every size now and then. */
    static double server(Draft draft) {
        double often = draft.uniform(0.002, 0.04);
        double base = draft.uniform(1, 40);
        return each(draft, 0.1 * base, i -> {
            double spike = draft.random.nextDouble() < often ? base * Math.abs(draft.heavy()) : 0;
            return base + 0.05 * base * draft.gauss() + spike;
        });
    }

    /** A batch at the same time of each day. */
    static double batches(Draft draft) {
        double from = draft.uniform(1, 20);
        double height = draft.uniform(15, 60);
        return each(draft, 1, i -> {
            double into = draft.hour(i) - from;
            draft.season[i] = into >= 0 && into < 1.5 ? height : 0;
            return 20 + draft.gauss() + draft.season[i] * draft.uniform(0.8, 1.1);
        });
    }

    static double square(Draft draft) {
        double on = draft.uniform(4, 10);
        double height = draft.uniform(10, 80);
        return each(draft, 0.08 * height, i -> {
            draft.season[i] = draft.hour(i) >= on && draft.hour(i) < on + 9 ? height : 0;
            return 20 + draft.season[i] + 0.03 * height * draft.gauss();
        });
    }

    /** Mostly nothing, then a few. */
    static double sparse(Draft draft) {
        double often = draft.uniform(0.01, 0.15);
        return each(draft, 2, i -> draft.random.nextDouble() < often ? 1 + draft.poisson(1) : 0);
    }

    /** Fills and is emptied, with a period that is no part of a day. */
    static double sawtooth(Draft draft) {
        double[] state = {0};
        double step = draft.uniform(0.5, 2);
        return each(draft, 6, i -> {
            state[0] = state[0] > 60 + 3 * draft.gauss() ? 0 : state[0] + step * draft.uniform(0.5, 1.5);
            return 20 + state[0];
        });
    }

    /** Mentions: small counts with bursts that die away. */
    static double mentions(Draft draft) {
        double mean = draft.uniform(3, 40);
        double[] burst = {0};
        return each(draft, 3 * mean, i -> {
            burst[0] = 0.7 * burst[0] + (draft.random.nextDouble() < 0.01 ? mean * Math.abs(draft.heavy()) : 0);
            draft.season[i] = mean * (1 + 0.5 * Math.sin((draft.hour(i) - 9) / 24 * 2 * Math.PI));
            return draft.poisson(draft.season[i] + burst[0]);
        });
    }

    /** A machine: slow swings over days, little noise. */
    static double machine(Draft draft) {
        double[] state = {0, 0};
        return each(draft, 2, i -> {
            state[1] = 0.9 * state[1] + 0.02 * draft.gauss() - 0.0002 * state[0];
            state[0] += state[1];
            return 80 + state[0] + 0.3 * draft.gauss();
        });
    }

    /** Sums of whole days of a business: weekly, growing. */
    static double business(Draft draft) {
        double trend = draft.uniform(-0.3, 0.8);
        double[] week = {1, 1.05, 1, 1.1, 1.3, draft.uniform(0.3, 1.5), draft.uniform(0.05, 0.6)};
        return each(draft, 10_000, i -> {
            draft.season[i] = 100_000 * week[draft.weekday(i)] * (1 + trend * i / draft.length());
            return draft.season[i] * Math.exp(0.07 * draft.gauss());
        });
    }

    private interface Point {
        double at(int position);
    }

    private static double each(Draft draft, double unit, Point point) {
        for (int i = 0; i < draft.length(); i++) {
            draft.values[i] = point.at(i);
        }
        return unit;
    }

    private static double sq(double x) {
        return x * x;
    }
}
