package io.notaflow.domain.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign of life of the job at a checkpoint, also when nothing arrived: a row of {@code job_pulse}.
 *
 * @param slot place in the ring
 * @param epoch submission of the job
 * @param checkpoint the one whose barrier it was written at
 * @param at one operator's clock at that barrier
 * @param complete newest checkpoint reported complete before; null until the first one after a start
 * @param completeAt when that was
 * @param records how many came since the barrier before
 * @param newestRecordAt timestamp of the newest of them; null when none came
 * @param ageP50Millis age, at the barrier, that half of them did not exceed: broker's timestamp to operator's clock
 * @param ageP95Millis the same for 95 %
 */
public record JobPulse(
        int slot,
        long epoch,
        long checkpoint,
        Instant at,
        @Nullable Long complete,
        @Nullable Instant completeAt,
        long records,
        @Nullable Instant newestRecordAt,
        @Nullable Long ageP50Millis,
        @Nullable Long ageP95Millis) {
    /** Rows in the ring: an hour of checkpoints every 5 s, six hours of those every 30 s. */
    public static final int SLOTS = 720;

    /** The place of a checkpoint in the ring; the one before it there is {@value #SLOTS} checkpoints older. */
    public static int slotOf(long checkpoint) {
        return (int) (checkpoint % SLOTS);
    }
}
