/** Tests of the package of this name. */
@NullMarked
package io.notaflow.local.evaluate.score;

import org.jspecify.annotations.NullMarked;
