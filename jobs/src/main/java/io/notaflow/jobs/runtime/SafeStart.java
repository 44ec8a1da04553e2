package io.notaflow.jobs.runtime;

import io.notaflow.config.Stage;
import io.notaflow.jobs.catalog.CutReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.PipelineOptionsInternal;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.iceberg.Table;

/**
 * Refuses every start that cannot be shown to lose or double nothing; each refusal says what to do instead.
 *
 * <p>Why: a start without state drops commits silently when the job id is known to the tables; a rewind is taken for commits already
 * done; unaligned checkpoints lose rows at the sinks.
 */
public final class SafeStart {
    private SafeStart() {}

    /**
     * Checks the effective configuration of the submission against the lake.
     *
     * @throws UnsafeStartException with all reasons
     */
    public static void check(ReadableConfig flink, Lake lake, List<Stage> stages) {
        List<String> reasons = new ArrayList<>(configuration(flink));
        reasons.addAll(stages(lake.stages(), stages));
        String path = flink.get(StateRecoveryOptions.SAVEPOINT_PATH);
        reasons.addAll(path == null || path.isBlank() ? withoutState(lake) : fromState(RestorePoint.read(path), lake));
        if (!reasons.isEmpty()) {
            throw new UnsafeStartException(reasons);
        }
    }

    /** Keys that a job without figures has seen have none, and a job without them would leave the figures behind. */
    static List<String> stages(List<Stage> made, List<Stage> wanted) {
        return made.isEmpty() || made.equals(wanted)
                ? List.of()
                : List.of("The lake was made with the stages " + made + ", not " + wanted
                        + ", and figures cannot be made up for afterwards yet. Set stages to those, or start with another warehouse"
                        + " and catalog from the beginning of the topic.");
    }

    static List<String> configuration(ReadableConfig flink) {
        List<String> reasons = new ArrayList<>();
        Duration interval =
                flink.getOptional(CheckpointingOptions.CHECKPOINTING_INTERVAL).orElse(Duration.ZERO);
        if (interval.isZero()) {
            reasons.add("Checkpoints are off, so nothing would ever be committed. Set runtime.checkpoint-interval.");
        }
        if (flink.get(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE) != CheckpointingMode.EXACTLY_ONCE) {
            reasons.add("Checkpoints are at-least-once, so rows would be doubled. Remove"
                    + " execution.checkpointing.mode from the cluster's configuration.");
        }
        if (flink.get(CheckpointingOptions.ENABLE_UNALIGNED)) {
            reasons.add("Unaligned checkpoints lose rows at the Iceberg sinks. Remove"
                    + " execution.checkpointing.unaligned.enabled.");
        }
        if (flink.getOptional(PipelineOptionsInternal.PIPELINE_FIXED_JOB_ID).isPresent()) {
            reasons.add("The job id is fixed, and a known job id makes the sinks drop commits silently. Remove"
                    + " $internal.pipeline.job-id; every submission needs an id of its own.");
        }
        if (flink.get(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE)) {
            reasons.add("State of operators may not be left behind: it holds rows not yet committed. Start without"
                    + " --allowNonRestoredState.");
        }
        return reasons;
    }

    private static List<String> withoutState(Lake lake) {
        List<String> reasons = new ArrayList<>();
        for (Map.Entry<String, Table> table : lake.tables().entrySet()) {
            OptionalLong newest = CutReader.newestCheckpoint(table.getValue());
            if (newest.isPresent() || table.getValue().currentSnapshot() != null) {
                reasons.add(
                        "The table " + table.getKey() + " is not empty (newest checkpoint: "
                                + (newest.isPresent() ? String.valueOf(newest.getAsLong()) : "none")
                                + ") but no checkpoint to start from is given: everything would be read and counted again."
                                + " Start with -s and the newest complete chk- folder, or with an empty warehouse and catalog.");
            }
        }
        return reasons;
    }

    static List<String> fromState(RestorePoint restore, Lake lake) {
        List<String> reasons = new ArrayList<>();
        restore.lakeId()
                .filter(id -> !id.equals(lake.id()))
                .ifPresent(id -> reasons.add("The checkpoint " + restore.path() + " is of another lake (" + id
                        + ", expected: " + lake.id() + "). Start from one of this lake's checkpoints."));
        lake.tables().forEach((name, table) -> {
            long newest = CutReader.newestCheckpoint(table).orElse(-1);
            if (newest > restore.checkpoint()) {
                reasons.add("The table " + name + " has committed checkpoint " + newest + ", later than "
                        + restore.checkpoint() + " in " + restore.path() + ": what would be read again would be"
                        + " dropped or doubled. Start from checkpoint " + newest + " or a later one.");
            }
        });
        return reasons;
    }
}
