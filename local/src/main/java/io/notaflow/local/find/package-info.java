/** The command {@code find}: the daily run of detectors that look at weeks of silver. Decisions are in {@code io.notaflow.anomaly.bounded}. */
@NullMarked
package io.notaflow.local.find;

import org.jspecify.annotations.NullMarked;
