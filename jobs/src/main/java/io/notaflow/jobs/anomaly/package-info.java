/** From facts to findings: the graph and its operators, but no connector and no decision. */
@NullMarked
package io.notaflow.jobs.anomaly;

import org.jspecify.annotations.NullMarked;
