package io.notaflow.local.bench;

import java.util.Locale;

/**
 * How a measured job differs from the others of the same run.
 *
 * @param stages as in the configuration
 * @param checkpointSeconds time between checkpoints
 * @param waitingCells cells summed up before they are sent; 0 is the one-step aggregation
 * @param stateBackend as in the configuration
 * @param statuses whether {@code invoice_status} is written
 */
record Variant(String stages, int checkpointSeconds, int waitingCells, String stateBackend, boolean statuses) {
    static final Variant LAKE = new Variant("lake", 5, 20_000, "hashmap", true);
    static final Variant KPIS = new Variant("lake, kpis", 5, 20_000, "hashmap", true);
    static final Variant ALL = new Variant("lake, kpis, anomalies", 5, 20_000, "hashmap", true);

    Variant every(int seconds) {
        return new Variant(stages, seconds, waitingCells, stateBackend, statuses);
    }

    Variant inOneStep() {
        return new Variant(stages, checkpointSeconds, 0, stateBackend, statuses);
    }

    Variant on(String backend) {
        return new Variant(stages, checkpointSeconds, waitingCells, backend, statuses);
    }

    Variant withoutStatuses() {
        return new Variant(stages, checkpointSeconds, waitingCells, stateBackend, false);
    }

    /** The settings as lines of a configuration. */
    String yaml(int parallelism, String lake) {
        return String.format(
                Locale.ROOT, """
                stages: [%s]
                runtime: {checkpoint-interval: %ds, checkpoint-dir: %s/checkpoints, parallelism: %d, state-backend: %s}
                kpis: {waiting-cells: %d}
                """, stages, checkpointSeconds, lake, parallelism, stateBackend, waitingCells);
    }
}
