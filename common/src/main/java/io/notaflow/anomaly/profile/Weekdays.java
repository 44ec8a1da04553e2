package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What the figures of an issuer's days usually are, a {@link UsualFigure} each: 325 bytes. */
final class Weekdays {
    private static final int WEEK = 7;
    /** No number of days, with which the first form began. */
    private static final byte FORM = -2;

    private static final int HISTORY = 3;
    private static final int DAYS = 10;

    private final UsualFigure[] usual = new UsualFigure[DayFigure.values().length];
    private final byte[] seen = new byte[WEEK];
    private int compared;

    Weekdays() {
        for (DayFigure figure : DayFigure.values()) {
            usual[figure.index()] = new UsualFigure(figure);
        }
    }

    /** Whether there is enough history: three values of that day of the week, ten of any that could be compared. */
    boolean isKnown(int weekday) {
        return seen[weekday] >= HISTORY && compared >= DAYS;
    }

    /** Days that the scales were learned of. */
    int compared() {
        return compared;
    }

    /** On the figure's scale. */
    double expected(int weekday, DayFigure figure, double size) {
        return usual[figure.index()].expected(weekday, seen[weekday], size);
    }

    /** On the figure's scale. */
    double deviation(int weekday, DayFigure figure, double size) {
        return usual[figure.index()].deviation(weekday, seen[weekday], size, compared + 1);
    }

    void learn(int weekday, OpenDay day) {
        for (DayFigure figure : DayFigure.values()) {
            usual[figure.index()].learn(weekday, seen[weekday], figure.of(day), figure.size(day), compared);
        }
        if (seen[weekday] > 0) {
            compared = Math.min(compared + 1, Short.MAX_VALUE);
        }
        seen[weekday] = (byte) Math.min(seen[weekday] + 1, Byte.MAX_VALUE);
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(FORM);
        out.write(seen);
        for (UsualFigure figure : usual) {
            figure.write(seen, out);
        }
        out.writeShort(compared);
    }

    void read(DataInput in) throws IOException {
        byte first = in.readByte();
        if (first != FORM) {
            skipFirstForm(first, in);
            return;
        }
        in.readFully(seen);
        for (UsualFigure figure : usual) {
            figure.read(seen, in);
        }
        compared = in.readShort();
    }

    /** Its means were of other values: all is learned anew. */
    private static void skipFirstForm(byte first, DataInput in) throws IOException {
        int bytes = DayFigure.values().length * Float.BYTES;
        for (int day = 0; day < WEEK; day++) {
            byte seen = day == 0 ? first : in.readByte();
            in.readFully(new byte[seen > 0 ? bytes : 0]);
        }
        in.readFully(new byte[bytes + Short.BYTES]);
    }
}
