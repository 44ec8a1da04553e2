/** What one document says to detectors by itself: its traits, and what is odd about it. Not what it means beside others. */
@NullMarked
package io.notaflow.anomaly.document;

import org.jspecify.annotations.NullMarked;
