/** What the state of one key says to detectors, and what it proves by itself: pure functions of the state. */
@NullMarked
package io.notaflow.anomaly.key;

import org.jspecify.annotations.NullMarked;
