/** Signs of life of the job for people who look at live tables: what came since the last checkpoint, and how old it was. No figures. */
@NullMarked
package io.notaflow.jobs.pulse;

import org.jspecify.annotations.NullMarked;
