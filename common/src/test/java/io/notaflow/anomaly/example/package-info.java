/** The worked examples of docs/anomalies.md, executed. Not tests of limits: those are with their detectors. */
@NullMarked
package io.notaflow.anomaly.example;

import org.jspecify.annotations.NullMarked;
