package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One alarm for one episode: after a surprise only a clearly greater one is told in full for a while. */
final class Refractory {
    private static final int POINTS = 300;
    private static final double CLEARLY = 0.3;
    private static final double TOLD = 0.4;
    private static final double MOST_TOLD = 2;

    private double told;
    private int since = POINTS;

    /** The surprise as told: all of it, or two fifths and never an alarm. */
    double tell(double surprise) {
        since = Math.min(POINTS, since + 1);
        double held = since < POINTS ? told + CLEARLY : 0;
        if (surprise <= held) {
            return Math.min(MOST_TOLD, TOLD * surprise);
        }
        told = surprise;
        since = 0;
        return surprise;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(told);
        out.writeInt(since);
    }

    void read(DataInput in) throws IOException {
        told = in.readDouble();
        since = in.readInt();
    }
}
