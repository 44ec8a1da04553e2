/** A lake on separate processes that are killed while documents flow; the services themselves are elsewhere. */
@NullMarked
package io.notaflow.local.fault;

import org.jspecify.annotations.NullMarked;
