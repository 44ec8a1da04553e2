/** The silver tables: accepted, repeated, deferred and rejected documents, typed and protected. Not how documents get there. */
@NullMarked
package io.notaflow.table.silver;

import org.jspecify.annotations.NullMarked;
