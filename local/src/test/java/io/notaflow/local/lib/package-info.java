/** Tests of the command {@code lib}. */
@NullMarked
package io.notaflow.local.lib;

import org.jspecify.annotations.NullMarked;
