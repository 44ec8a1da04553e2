/** The decision code of the job in one thread, without broker, tables and Flink, for those who tune detectors. Not a test of the job. */
@NullMarked
package io.notaflow.local.evaluate.desk;

import org.jspecify.annotations.NullMarked;
