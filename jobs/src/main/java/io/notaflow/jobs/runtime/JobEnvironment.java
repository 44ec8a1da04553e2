package io.notaflow.jobs.runtime;

import io.notaflow.config.RuntimeConfig;
import io.notaflow.config.StateBackend;
import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The execution environment of every streaming job: aligned, retained checkpoints, explicit uids, no generic types, bounded restarts. */
public final class JobEnvironment {
    /** A few failed checkpoints are an outage of a neighbour, more are a fault of ours. */
    private static final int TOLERATED_CHECKPOINT_FAILURES = 3;

    private JobEnvironment() {}

    /** Checkpoints go to a folder of the lake's own, so that those of two lakes cannot be mistaken for each other. */
    public static StreamExecutionEnvironment create(RuntimeConfig config, String lakeId) {
        return StreamExecutionEnvironment.getExecutionEnvironment(configuration(config, lakeId));
    }

    /** What {@link #create} sets over the cluster's own configuration. */
    public static Configuration configuration(RuntimeConfig config, String lakeId) {
        Configuration flink = new Configuration();
        flink.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        flink.set(PipelineOptions.OBJECT_REUSE, true);
        flink.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, config.checkpointInterval());
        flink.set(CheckpointingOptions.CHECKPOINTING_TIMEOUT, config.checkpointTimeout());
        flink.set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
        flink.set(CheckpointingOptions.ENABLE_UNALIGNED, false);
        flink.set(CheckpointingOptions.ALIGNED_CHECKPOINT_TIMEOUT, Duration.ZERO);
        flink.set(CheckpointingOptions.MAX_CONCURRENT_CHECKPOINTS, 1);
        flink.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, TOLERATED_CHECKPOINT_FAILURES);
        flink.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        flink.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder(config.checkpointDir(), lakeId));
        boolean rocksdb = config.stateBackend() == StateBackend.ROCKSDB;
        flink.set(StateBackendOptions.STATE_BACKEND, rocksdb ? "rocksdb" : "hashmap");
        flink.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, rocksdb);
        if (config.parallelism() > 0) {
            flink.set(CoreOptions.DEFAULT_PARALLELISM, config.parallelism());
        }
        restart(flink, config.restart());
        return flink;
    }

    private static void restart(Configuration flink, RuntimeConfig.Restart restart) {
        flink.set(RestartStrategyOptions.RESTART_STRATEGY, restart.attempts() == 0 ? "disable" : "failure-rate");
        flink.set(
                RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_MAX_FAILURES_PER_INTERVAL,
                Math.max(1, restart.attempts()));
        flink.set(RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_FAILURE_RATE_INTERVAL, restart.window());
        flink.set(RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_DELAY, restart.delay());
    }

    private static String folder(String checkpointDir, String lakeId) {
        return checkpointDir + (checkpointDir.endsWith("/") ? "" : "/") + RestorePoint.LAKE_PREFIX + lakeId;
    }
}
