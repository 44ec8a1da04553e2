/** The detector of series of figures: one value after another in, one score each out. No engine, no files, no findings. */
@NullMarked
package io.notaflow.anomaly.series;

import org.jspecify.annotations.NullMarked;
