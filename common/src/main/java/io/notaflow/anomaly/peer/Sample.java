package io.notaflow.anomaly.peer;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a peer group did lately: 512 vectors, drawn so that a day weighs e times as much as one 30 days before. Which ones is a function of the vectors
 * offered, not of their order (Gumbel's trick: the largest of day / 30 − ln(−ln u), u a hash of issuer and day). 36 bytes a vector,
 * 18.5 kB in all.
 */
final class Sample {
    private static final int MOST = 512;
    private static final double FADING_DAYS = 30;
    private static final double UNIT = 0x1.0p-53;

    private final TreeSet<Drawn> drawn = new TreeSet<>(Drawn.ORDER);

    /** A vector and its lot. */
    private record Drawn(double lot, Vector vector) {
        static final Comparator<Drawn> ORDER = Comparator.comparingDouble(Drawn::lot);
    }

    int size() {
        return drawn.size();
    }

    /** In an order that depends on what they are alone. */
    List<Vector> vectors() {
        return drawn.stream().map(Drawn::vector).toList();
    }

    void offer(String issuer, long day, Vector vector) {
        double uniform = ((mixed((issuer.hashCode() * 0x9E3779B97F4A7C15L) + day) >>> 11) * UNIT) + UNIT / 2;
        drawn.add(new Drawn(day / FADING_DAYS - Math.log(-Math.log(uniform)), vector));
        if (drawn.size() > MOST) {
            drawn.pollFirst();
        }
    }

    /** Steele, Lea, Flood 2014: SplitMix. */
    private static long mixed(long seed) {
        long z = seed;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static Sample read(byte @Nullable [] bytes) {
        Sample sample = new Sample();
        if (bytes != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                sample.drawn.add(new Drawn(buffer.getDouble(), Vector.read(buffer)));
            }
        }
        return sample;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(drawn.size() * (Double.BYTES + Vector.BYTES));
        for (Drawn one : drawn) {
            buffer.putDouble(one.lot());
            one.vector().write(buffer);
        }
        return buffer.array();
    }
}
