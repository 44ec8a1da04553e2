package io.notaflow.table.live;

import io.notaflow.domain.outcome.JobPulse;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.util.List;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** {@code job_pulse}: signs of life of the job, a ring that never grows. */
public final class JobPulseTable {
    private static final Type LONG = Types.LongType.get();
    private static final Type INSTANT = Types.TimestampType.withZone();

    /** The definition. */
    public static final TableDefinition<JobPulse> TABLE = TableDefinition.<JobPulse>named(
                    "live",
                    "job_pulse",
                    "One row per checkpoint, also when nothing arrived; the newest " + JobPulse.SLOTS
                            + ". The age of all live tables is now minus the newest written_at.")
            .required(1, "slot", Types.IntegerType.get(), "Place in the ring", JobPulse::slot)
            .required(2, "epoch", LONG, "Submission of the job that wrote the row", JobPulse::epoch)
            .required(3, "checkpoint", LONG, "Checkpoint the row belongs to", JobPulse::checkpoint)
            .required(4, "written_at", INSTANT, "The job's clock at the barrier of that checkpoint", JobPulse::at)
            .optional(
                    5,
                    "complete_checkpoint",
                    LONG,
                    "Newest checkpoint that was complete by then: what the lake shows is at least that",
                    JobPulse::complete)
            .optional(6, "complete_at", INSTANT, "When it was reported complete", JobPulse::completeAt)
            .required(7, "records", LONG, "Records since the checkpoint before", JobPulse::records)
            .optional(
                    8,
                    "newest_record_at",
                    INSTANT,
                    "Timestamp of the newest of them, the broker's",
                    JobPulse::newestRecordAt)
            .optional(9, "age_p50_millis", LONG, age("Half of them were"), JobPulse::ageP50Millis)
            .optional(10, "age_p95_millis", LONG, age("95 % of them were"), JobPulse::ageP95Millis)
            .key("slot")
            .build();

    private JobPulseTable() {}

    private static Meaning age(String share) {
        return new Meaning(share + " at most so old at the barrier; an hour stands for older ones", "ms", List.of());
    }
}
