package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the days of a peer group when it is large enough, and else passes them on to the group of all who have too few peers. A group
 * becomes large when its mean number of issuers a day (fading by 1/7) is at least 12, and stays so until it is below 8.
 *
 * <p>Memory: 9 bytes per group, for ever (there are at most 200), and what {@link PeerDetector} says.
 */
public final class PeerGroupDetector implements Detector<Summary> {
    private static final String SIZE = "size";
    private static final String OTHERS = "others";
    private static final double LARGE = 12;
    private static final double SMALL = 8;
    private static final double WEIGHT = 1.0 / 7;
    private static final int SIZE_BYTES = Double.BYTES + 1;

    private final PeerDetector peers = new PeerDetector();

    @Override
    public String name() {
        return peers.name();
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        if (isLarge(moment.size(), scene)) {
            peers.observeAll(moment, scene);
        } else {
            moment.forEach(one ->
                    scene.sum(new Summary(OTHERS, one.issuer(), one.at(), one.kind(), one.values(), one.evidence())));
        }
    }

    private static boolean isLarge(int issuers, Scene scene) {
        byte @Nullable [] before = scene.memory().get(SIZE);
        double mean = issuers;
        boolean wasLarge = false;
        if (before != null) {
            ByteBuffer buffer = ByteBuffer.wrap(before);
            mean = buffer.getDouble();
            mean += WEIGHT * (issuers - mean);
            wasLarge = buffer.get() != 0;
        }
        boolean isLarge = mean >= (wasLarge ? SMALL : LARGE);
        scene.memory()
                .put(
                        SIZE,
                        ByteBuffer.allocate(SIZE_BYTES)
                                .putDouble(mean)
                                .put((byte) (isLarge ? 1 : 0))
                                .array());
        return isLarge;
    }

    @Override
    public void remind(String name, Scene scene) {
        peers.remind(name, scene);
    }
}
