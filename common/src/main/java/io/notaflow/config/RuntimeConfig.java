package io.notaflow.config;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * How the job runs.
 *
 * @param parallelism 0 leaves it to the cluster
 */
public record RuntimeConfig(
        Duration checkpointInterval,
        Duration checkpointTimeout,
        String checkpointDir,
        int parallelism,
        StateBackend stateBackend,
        Restart restart)
        implements Serializable {

    /** The job is restarted after {@code delay}, until it has failed {@code attempts} times within {@code window}. */
    public record Restart(int attempts, Duration window, Duration delay) implements Serializable {}

    private static final ConfigKey<Duration> CHECKPOINT_INTERVAL = ConfigKey.optional(
            "runtime.checkpoint-interval",
            ValueType.DURATION,
            "30s",
            "Time between checkpoints, and so between commits: what is read becomes visible after one to two of it.",
            "Low: many small files and snapshots, the catalog is busy (eleven tables commit each time). High: old answers, long replays after a failure.");
    private static final ConfigKey<Duration> CHECKPOINT_TIMEOUT = ConfigKey.optional(
            "runtime.checkpoint-timeout",
            ValueType.DURATION,
            "10m",
            "A checkpoint that takes longer is given up and tried again.",
            "Low: back-pressure makes every checkpoint fail and nothing is committed. High: a stuck one is noticed late.");
    private static final ConfigKey<String> CHECKPOINT_DIR = ConfigKey.required(
            "runtime.checkpoint-dir",
            ValueType.LOCATION,
            "Folder or bucket of the checkpoints, kept also after the job is cancelled.",
            "On a local disk of one machine the job cannot be resumed elsewhere. Losing it means the lake cannot be continued.");
    private static final ConfigKey<Integer> PARALLELISM = ConfigKey.optional(
            "runtime.parallelism",
            ValueType.COUNT_OR_ZERO,
            "0",
            "Parallel instances of every operator but the source, which never has more readers than partitions; 0 takes the cluster's default.",
            "High: more files per commit, and eleven sinks hold parallelism + 1 database connections each.");
    private static final ConfigKey<StateBackend> STATE_BACKEND = ConfigKey.optional(
            "runtime.state-backend",
            ValueType.oneOf(StateBackend.class),
            "rocksdb",
            "`rocksdb` keeps the state of all keys on local disk, `hashmap` in the heap (demo, tests).",
            "`hashmap` ends in OutOfMemoryError when the horizon holds more keys than the heap.");
    private static final ConfigKey<Integer> RESTART_ATTEMPTS = ConfigKey.optional(
            "runtime.restart-attempts",
            ValueType.COUNT_OR_ZERO,
            "10",
            "Failures within the restart window after which the job ends as failed.",
            "Low: a short outage of the database ends the job. High: a lasting fault is hidden in a loop.");
    private static final ConfigKey<Duration> RESTART_WINDOW = ConfigKey.optional(
            "runtime.restart-window",
            ValueType.DURATION,
            "10m",
            "Span in which those failures are counted.",
            "Shorter than attempts × delay: the job restarts for ever.");
    private static final ConfigKey<Duration> RESTART_DELAY = ConfigKey.optional(
            "runtime.restart-delay",
            ValueType.DURATION,
            "5s",
            "Pause before each restart.",
            "Low: attempts are used up within one outage. High: slow recovery.");

    static final List<ConfigKey<?>> KEYS = List.of(
            CHECKPOINT_INTERVAL,
            CHECKPOINT_TIMEOUT,
            CHECKPOINT_DIR,
            PARALLELISM,
            STATE_BACKEND,
            RESTART_ATTEMPTS,
            RESTART_WINDOW,
            RESTART_DELAY);

    static RuntimeConfig from(ConfigValues values) {
        Restart restart =
                new Restart(values.read(RESTART_ATTEMPTS), values.read(RESTART_WINDOW), values.read(RESTART_DELAY));
        if (restart.window().compareTo(restart.delay().multipliedBy(restart.attempts())) < 0) {
            values.problem(RESTART_WINDOW, restart.window() + " (expected: at least attempts × delay)");
        }
        Duration interval = values.read(CHECKPOINT_INTERVAL);
        if (interval.isZero()) {
            values.problem(CHECKPOINT_INTERVAL, "0 (expected: more than 0; without checkpoints nothing is committed)");
        }
        return new RuntimeConfig(
                interval,
                values.read(CHECKPOINT_TIMEOUT),
                values.readLocation(CHECKPOINT_DIR),
                values.read(PARALLELISM),
                values.read(STATE_BACKEND),
                restart);
    }
}
