package io.notaflow.config;

/** Parts of the job in the order of the flow; each needs all before it. */
public enum Stage {
    LAKE,
    KPIS,
    ANOMALIES
}
