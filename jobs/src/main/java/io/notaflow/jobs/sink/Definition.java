package io.notaflow.jobs.sink;

import io.notaflow.table.TableDefinition;
import java.io.Serializable;
import java.util.function.Supplier;

/** How an operator finds a table's definition where it runs, as {@code () -> DocumentsTable.TABLE}; definitions are not serialised. */
@FunctionalInterface
public interface Definition<R> extends Supplier<TableDefinition<R>>, Serializable {}
