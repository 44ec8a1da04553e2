/** A real PostgreSQL server on the loopback interface. Nothing about the tables in it. */
@NullMarked
package io.notaflow.local.postgres;

import org.jspecify.annotations.NullMarked;
