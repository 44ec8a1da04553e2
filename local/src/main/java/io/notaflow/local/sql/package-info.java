/** Flink's SQL client on a lake; no SQL of its own, which is in the folder "sql". */
@NullMarked
package io.notaflow.local.sql;

import org.jspecify.annotations.NullMarked;
