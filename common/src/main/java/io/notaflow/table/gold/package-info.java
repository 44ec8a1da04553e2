/** The tables of the namespace {@code gold} and their live counterparts in PostgreSQL: figures over time. */
@NullMarked
package io.notaflow.table.gold;

import org.jspecify.annotations.NullMarked;
