/** Tables that keep what was received, unaltered. */
@NullMarked
package io.notaflow.table.bronze;

import org.jspecify.annotations.NullMarked;
