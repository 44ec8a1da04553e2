package io.notaflow.anomaly.market;

import io.notaflow.anomaly.timeline.Scene;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hours in a row in which an issuer strays by two deviations and more: together they say what none of them says alone. Of one, two and three
 * hours up to this one, whose deviations z are added up to Σ z ÷ √hours, that which strays most.
 *
 * <p>Memory: 24 bytes per issuer and figure for an hour.
 *
 * @param strays deviations
 * @param hours how many they are
 */
record Streak(double strays, int hours) {
    /** Deviations below which an hour ends it. */
    static final double FROM = 2;

    private static final String NAME = "streak/";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST = 3;

    /** The streak that goes on, or begins, with an hour that ends at {@code at} and strays by {@code now}. */
    static Streak of(String name, Instant at, double now, Scene scene) {
        if (now < FROM) {
            return new Streak(now, 1);
        }
        double[] hours = before(scene.memory().get(NAME + name), at);
        hours[0] = now;
        scene.memory().put(NAME + name, bytes(at, hours));
        scene.remind(at.plus(HOUR).plusSeconds(1), NAME + name);
        Streak most = new Streak(now, 1);
        double sum = now;
        for (int count = 2; count <= LONGEST && hours[count - 1] > 0; count++) {
            sum += hours[count - 1];
            double strays = sum / Math.sqrt(count);
            most = strays > most.strays ? new Streak(strays, count) : most;
        }
        return most;
    }

    /** When its first hour ended. */
    Instant first(Instant at) {
        return at.minus(HOUR.multipliedBy(hours - 1L));
    }

    /** The two hours before, the newest first, behind room for this one; 0 ends them. */
    private static double[] before(byte @Nullable [] bytes, Instant at) {
        double[] hours = new double[LONGEST];
        if (bytes != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            if (Instant.ofEpochSecond(buffer.getLong()).plus(HOUR).equals(at)) {
                hours[1] = buffer.getDouble();
                hours[2] = buffer.getDouble();
            }
        }
        return hours;
    }

    private static byte[] bytes(Instant at, double[] hours) {
        return ByteBuffer.allocate(LONGEST * Double.BYTES)
                .putLong(at.getEpochSecond())
                .putDouble(hours[0])
                .putDouble(hours[1])
                .array();
    }

    /** Forgets what has ended; false when the reminder was not of this. */
    static boolean remind(String name, Scene scene) {
        if (!name.startsWith(NAME)) {
            return false;
        }
        byte @Nullable [] bytes = scene.memory().get(name);
        if (bytes != null
                && !scene.now()
                        .isBefore(Instant.ofEpochSecond(ByteBuffer.wrap(bytes).getLong())
                                .plus(HOUR)
                                .plusSeconds(1))) {
            scene.memory().remove(name);
        }
        return true;
    }
}
