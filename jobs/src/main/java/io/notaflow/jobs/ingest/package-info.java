/** From records to rows: decode and judge, then decide per key; the graph and its operators, but no connector. */
@NullMarked
package io.notaflow.jobs.ingest;

import org.jspecify.annotations.NullMarked;
