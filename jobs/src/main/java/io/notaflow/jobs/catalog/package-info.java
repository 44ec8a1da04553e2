/** The Iceberg catalog, table creation and what the tables' snapshots tell; nothing here writes rows. */
@NullMarked
package io.notaflow.jobs.catalog;

import org.jspecify.annotations.NullMarked;
