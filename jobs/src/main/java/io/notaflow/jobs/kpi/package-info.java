/** From what documents changed to rows of figures: the graph and its operators, but no connector and no formula. */
@NullMarked
package io.notaflow.jobs.kpi;

import org.jspecify.annotations.NullMarked;
