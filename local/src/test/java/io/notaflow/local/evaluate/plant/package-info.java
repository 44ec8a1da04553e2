/** Tests of the package of this name. */
@NullMarked
package io.notaflow.local.evaluate.plant;

import org.jspecify.annotations.NullMarked;
