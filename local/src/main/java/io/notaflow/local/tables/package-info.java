/** The command {@code tables}: the data dictionary from the tables' definitions. The definitions themselves live in {@code io.notaflow.table}. */
@NullMarked
package io.notaflow.local.tables;

import org.jspecify.annotations.NullMarked;
