/** The command {@code inspect}: documents judged off-line, one by one, with the job's decoder and rules. Nothing is written and nothing remembered. */
@NullMarked
package io.notaflow.local.inspect;

import org.jspecify.annotations.NullMarked;
