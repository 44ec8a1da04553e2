/** The command {@code evaluate}: months with planted anomalies through the whole job, and how many of them were found. */
@NullMarked
package io.notaflow.local.evaluate;

import org.jspecify.annotations.NullMarked;
