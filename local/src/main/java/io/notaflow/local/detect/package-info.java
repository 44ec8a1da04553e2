/** The command {@code detect}: scores a series in a CSV file, row by row. How scores come about is not here. */
@NullMarked
package io.notaflow.local.detect;

import org.jspecify.annotations.NullMarked;
