package io.notaflow.anomaly.series.bench;

import java.util.List;

/** A synthetic series and the windows in which an alarm is right. */
public final class Labelled {
    private final String family;
    private final long[] millis;
    private final double[] values;
    private final List<Window> windows;

    /** Positions of the first and the last point of a window. */
    public record Window(int first, int last) {
        boolean holds(int position) {
            return position >= first && position <= last;
        }

        int width() {
            return last - first + 1;
        }
    }

    Labelled(String family, long[] millis, double[] values, List<Window> windows) {
        this.family = family;
        this.millis = millis;
        this.values = values;
        this.windows = List.copyOf(windows);
    }

    public String family() {
        return family;
    }

    public int length() {
        return values.length;
    }

    public long millis(int position) {
        return millis[position];
    }

    public double value(int position) {
        return values[position];
    }

    public List<Window> windows() {
        return windows;
    }
}
