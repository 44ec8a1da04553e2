/** Labelled synthetic series, the scoring of alarms on them and plain detectors to compare with. No detector of the product. */
@NullMarked
package io.notaflow.anomaly.series.bench;

import org.jspecify.annotations.NullMarked;
