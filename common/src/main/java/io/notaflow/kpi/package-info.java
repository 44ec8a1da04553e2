/** How accepted invoices become figures: what one counts, in which cells, and how that is taken back. No engine, no tables. */
@NullMarked
package io.notaflow.kpi;

import org.jspecify.annotations.NullMarked;
