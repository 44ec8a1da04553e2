/** Tests of the simulator, with arithmetic of their own. */
@NullMarked
package io.notaflow.local.simulate;

import org.jspecify.annotations.NullMarked;
