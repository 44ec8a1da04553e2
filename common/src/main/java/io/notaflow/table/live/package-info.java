/** The live tables in PostgreSQL: one row per key, the newest; not what is appended to the lake. */
@NullMarked
package io.notaflow.table.live;

import org.jspecify.annotations.NullMarked;
