package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What is usual at each place of a season, learned place by place from the time stamps. */
final class Profile {
    /** What a former season still counts when a new one is learned. */
    private static final double KEPT = 0.7;

    private static final long UNSEEN = Long.MIN_VALUE;
    private static final float MOST_VISITS = 1_000;

    private final long seasonMillis;
    private final long placeMillis;
    private final long shiftMillis;
    private final float[] usual;
    private final float[] visits;
    private long first = UNSEEN;
    private boolean known;

    private Profile(long seasonMillis, long placeMillis, long shiftMillis) {
        this.seasonMillis = seasonMillis;
        this.placeMillis = placeMillis;
        this.shiftMillis = shiftMillis;
        int places = (int) (seasonMillis / placeMillis);
        usual = new float[places];
        visits = new float[places];
    }

    /** The 96 quarters of hours of a day. */
    static Profile ofDay() {
        return new Profile(86_400_000, 900_000, 0);
    }

    /** The 168 hours of a week, Monday first. */
    static Profile ofWeek() {
        return new Profile(7 * 86_400_000L, 3_600_000, 4 * 86_400_000L);
    }

    int place(long millis) {
        return (int) (Math.floorMod(millis - shiftMillis, seasonMillis) / placeMillis);
    }

    /** How often a place is visited in one season. */
    private double visitsPerSeason(double stepMillis) {
        return Math.max(1, Math.min(MOST_VISITS, placeMillis / stepMillis));
    }

    /** One whole season has been seen. */
    boolean isKnown() {
        return known;
    }

    /** What is usual at this time; at a place never visited, what is usual at the one before. */
    double usual(long millis) {
        int place = place(millis);
        for (int back = 0; back < usual.length; back++) {
            int at = Math.floorMod(place - back, usual.length);
            if (visits[at] > 0) {
                return usual[at];
            }
        }
        return 0;
    }

    /** Moves by at most the limit times the gain, so that one odd day does not become the rule. */
    void learn(long millis, double value, double stepMillis, double limit) {
        int place = place(millis);
        first = first == UNSEEN ? millis : first;
        known |= millis - first >= seasonMillis;
        double gain = Math.max(1 - Math.pow(KEPT, 1 / visitsPerSeason(stepMillis)), 1.0 / (visits[place] + 1));
        double error = value - usual[place];
        usual[place] += (float) (gain * (visits[place] == 0 ? error : Gain.clip(error, limit)));
        visits[place] = Math.min(MOST_VISITS, visits[place] + 1);
    }

    void write(DataOutput out) throws IOException {
        Floats.write(usual, out);
        Floats.write(visits, out);
        out.writeLong(first);
        out.writeBoolean(known);
    }

    void read(DataInput in) throws IOException {
        Floats.read(usual, in);
        Floats.read(visits, in);
        first = in.readLong();
        known = in.readBoolean();
    }
}
