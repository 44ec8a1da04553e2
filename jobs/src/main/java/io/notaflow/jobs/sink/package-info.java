/** The only importer of sink connectors: rows from table definitions, Iceberg and PostgreSQL sinks. */
@NullMarked
package io.notaflow.jobs.sink;

import org.jspecify.annotations.NullMarked;
