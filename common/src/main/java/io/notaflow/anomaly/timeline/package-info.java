/** Tells facts to detectors in one order, whatever the order of arrival (ADR-0006). Knows no kind of finding. */
@NullMarked
package io.notaflow.anomaly.timeline;

import org.jspecify.annotations.NullMarked;
