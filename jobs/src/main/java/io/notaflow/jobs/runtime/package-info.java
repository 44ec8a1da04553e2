/** How a job starts and runs: environment, safety of the start, clock, names of metrics. */
@NullMarked
package io.notaflow.jobs.runtime;

import org.jspecify.annotations.NullMarked;
