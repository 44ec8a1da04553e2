/** Tests of the command {@code inspect}. */
@NullMarked
package io.notaflow.local.inspect;

import org.jspecify.annotations.NullMarked;
