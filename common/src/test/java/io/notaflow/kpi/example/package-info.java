/** The worked examples of {@code docs/kpis.md}: read, run through decoder, lifecycle and figures, and compared with what was computed by hand. */
@NullMarked
package io.notaflow.kpi.example;

import org.jspecify.annotations.NullMarked;
