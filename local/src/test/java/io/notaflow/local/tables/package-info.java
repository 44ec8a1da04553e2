/** Tests of the command {@code tables}. */
@NullMarked
package io.notaflow.local.tables;

import org.jspecify.annotations.NullMarked;
