/** Spark as an independent reader of the lake, in tests only; nothing of the job is on its class path. */
@NullMarked
package io.notaflow.spark;

import org.jspecify.annotations.NullMarked;
