/** Tests of the package of this name. */
@NullMarked
package io.notaflow.local.evaluate;

import org.jspecify.annotations.NullMarked;
