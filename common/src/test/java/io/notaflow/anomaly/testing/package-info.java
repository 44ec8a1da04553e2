/** Facts and timelines for tests. */
@NullMarked
package io.notaflow.anomaly.testing;

import org.jspecify.annotations.NullMarked;
