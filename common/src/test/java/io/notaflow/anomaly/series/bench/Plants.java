package io.notaflow.anomaly.series.bench;

/** What is planted at a place of a draft; the size is given in units of the ordinary noise. */
final class Plants {
    private Plants() {}

    /** Changes a draft from a position on. */
    interface Plant {
        void into(Draft draft, int position, double unit);
    }

    static void spike(Draft draft, int position, double unit) {
        double size = draft.sign() * unit * draft.uniform(5, 14);
        int points = 1 + draft.random.nextInt(4);
        add(draft, position, points, i -> size);
    }

    static void giant(Draft draft, int position, double unit) {
        add(draft, position, 1, i -> unit * draft.uniform(50, 1000));
    }

    /** For good. */
    static void shift(Draft draft, int position, double unit) {
        double size = draft.sign() * unit * draft.uniform(2.5, 8);
        add(draft, position, draft.length(), i -> size);
    }

    static void dent(Draft draft, int position, double unit) {
        double size = draft.sign() * unit * draft.uniform(3, 8);
        add(draft, position, duration(draft), i -> size);
    }

    static void ramp(Draft draft, int position, double unit) {
        double size = draft.sign() * unit * draft.uniform(6, 15);
        int points = duration(draft);
        add(draft, position, points, i -> size * i / points);
    }

    static void unrest(Draft draft, int position, double unit) {
        double size = unit * draft.uniform(2.5, 6);
        add(draft, position, duration(draft), i -> size * draft.gauss());
    }

    static void bursts(Draft draft, int position, double unit) {
        double often = draft.uniform(0.2, 0.5);
        double size = unit * draft.uniform(5, 15);
        add(draft, position, duration(draft), i -> draft.random.nextDouble() < often ? size : 0);
    }

    static void stuck(Draft draft, int position, double unit) {
        double value = draft.values[position];
        replace(draft, position, duration(draft), i -> value);
    }

    static void outage(Draft draft, int position, double unit) {
        replace(draft, position, duration(draft), i -> 0);
    }

    /** The season does not come. */
    static void missing(Draft draft, int position, double unit) {
        int points = Math.max(duration(draft), Math.min(draft.longest(), draft.pointsPerDay()));
        double least = Double.MAX_VALUE;
        for (double season : draft.season) {
            least = Math.min(least, season);
        }
        double quiet = least;
        add(draft, position, points, i -> quiet - draft.season[position + i]);
    }

    static void doubled(Draft draft, int position, double unit) {
        double factor = draft.uniform(2.2, 4);
        int last = Math.min(draft.length(), position + Math.min(duration(draft), 40));
        for (int i = position; i < last; i++) {
            draft.values[i] *= factor;
        }
    }

    /** Twice as fast. */
    static void hasty(Draft draft, int position, double unit) {
        int points = duration(draft);
        double[] copy = draft.values.clone();
        replace(draft, position, points, i -> copy[Math.min(copy.length - 1, position + 2 * i)]);
    }

    private interface Point {
        double at(int sinceStart);
    }

    private static int duration(Draft draft) {
        return Math.max(3, (int) (draft.longest() * draft.uniform(0.25, 1)));
    }

    private static void add(Draft draft, int position, int points, Point point) {
        for (int i = 0; i < points && position + i < draft.length(); i++) {
            draft.values[position + i] += point.at(i);
        }
    }

    private static void replace(Draft draft, int position, int points, Point point) {
        for (int i = 0; i < points && position + i < draft.length(); i++) {
            draft.values[position + i] = point.at(i);
        }
    }
}
