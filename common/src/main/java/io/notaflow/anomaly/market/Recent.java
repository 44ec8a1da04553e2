package io.notaflow.anomaly.market;

import io.notaflow.anomaly.timeline.Scene;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How busy the country was in the hours before, fading by 15 % an hour, leaving out the issuer that exceeded its usual most in each; forgotten
 * after a day without any. About 150 bytes.
 */
final class Recent {
    private static final String NAME = "recent";
    private static final double RUSH = 1.05;
    /** Deviations; hours together are surer than one. */
    private static final double SURE = 2;

    private static final double KEPT = 0.85;
    private static final Duration SILENT = Duration.ofDays(1);
    private static final double SECONDS = 3_600;

    private final Bustle bustle;
    private final Instant at;

    private Recent(Bustle bustle, Instant at) {
        this.bustle = bustle;
        this.at = at;
    }

    /** Before the hour that ends then. */
    static Recent at(Instant at, Scene scene) {
        byte @Nullable [] bytes = scene.memory().get(NAME);
        if (bytes == null) {
            return new Recent(new Bustle(), at);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        double hours = (at.getEpochSecond() - buffer.getLong()) / SECONDS;
        double[] values = new double[buffer.remaining() / Double.BYTES];
        buffer.asDoubleBuffer().get(values);
        Bustle bustle = Bustle.of(values);
        bustle.fade(Math.pow(KEPT, Math.max(0, hours)));
        return new Recent(bustle, at);
    }

    /** 1, or at least 1.05: pay days are a tenth busier. */
    double factor() {
        double factor = bustle.factor(SURE);
        return factor < RUSH ? 1 : factor;
    }

    void add(Bustle hour, Scene scene) {
        bustle.add(hour.withoutMost());
        double[] values = bustle.values();
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES + Double.BYTES * values.length);
        buffer.putLong(at.getEpochSecond());
        buffer.asDoubleBuffer().put(values);
        scene.memory().put(NAME, buffer.array());
        scene.remind(at.plus(SILENT), NAME);
    }

    /** Forgets what is over; false when the reminder was not of this. */
    static boolean remind(String name, Scene scene) {
        if (!name.equals(NAME)) {
            return false;
        }
        byte @Nullable [] bytes = scene.memory().get(NAME);
        if (bytes != null) {
            Instant last = Instant.ofEpochSecond(ByteBuffer.wrap(bytes).getLong());
            if (!scene.now().isBefore(last.plus(SILENT))) {
                scene.memory().remove(NAME);
            }
        }
        return true;
    }
}
