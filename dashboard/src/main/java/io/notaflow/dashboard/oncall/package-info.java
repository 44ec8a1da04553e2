/** What Flink says of the job, for people on call. */
@NullMarked
package io.notaflow.dashboard.oncall;

import org.jspecify.annotations.NullMarked;
