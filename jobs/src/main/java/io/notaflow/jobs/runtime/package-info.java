/** How a job starts and runs: environment, safety of the start, clock, the alarm of the commits. */
@NullMarked
package io.notaflow.jobs.runtime;

import org.jspecify.annotations.NullMarked;
