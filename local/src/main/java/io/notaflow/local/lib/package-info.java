/** The command {@code lib}: the jars that a stock Flink lacks. Building the job's own jar is Maven's work. */
@NullMarked
package io.notaflow.local.lib;

import org.jspecify.annotations.NullMarked;
