/** Anomalies: what is looked for, by whom and in which order. Decision code without Flink; I/O and state are the job's. */
@NullMarked
package io.notaflow.anomaly;

import org.jspecify.annotations.NullMarked;
