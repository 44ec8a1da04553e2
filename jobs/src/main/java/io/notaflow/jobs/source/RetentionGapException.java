package io.notaflow.jobs.source;

import org.apache.flink.runtime.throwable.ThrowableAnnotation;
import org.apache.flink.runtime.throwable.ThrowableType;
import org.apache.kafka.common.TopicPartition;

/** Records were deleted from Kafka before they were read; going on would hide the loss, trying again would not bring them back. */
@ThrowableAnnotation(ThrowableType.NonRecoverableError)
public final class RetentionGapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RetentionGapException(String message) {
        super(message);
    }

    /** Refuses a position that the partition does not hold; the position may be the next record to come. */
    static void check(TopicPartition partition, long position, KafkaTopic.Offsets offsets) {
        if (position >= 0 && position < offsets.first()) {
            throw new RetentionGapException("Cannot go on reading " + partition + ": offsets " + position + " to "
                    + (offsets.first() - 1) + " (" + (offsets.first() - position)
                    + " records) were deleted before they were read. Longer retention than any pause of the job is needed;"
                    + " restore the records from their origin, or start a new lake.");
        }
        if (position > offsets.end()) {
            throw new RetentionGapException("Cannot go on reading " + partition + ": the next offset would be "
                    + position + ", but the partition ends at " + offsets.end()
                    + ". The topic was created anew or the brokers lost records.");
        }
    }
}
