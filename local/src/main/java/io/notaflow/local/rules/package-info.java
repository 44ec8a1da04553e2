/** The command {@code rules}: rules at run time, from the side of people. Decisions are the job's; the code that makes them is shared. */
@NullMarked
package io.notaflow.local.rules;

import org.jspecify.annotations.NullMarked;
