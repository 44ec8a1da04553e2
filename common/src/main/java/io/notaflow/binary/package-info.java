/** Values in few bytes, for the network and for saved state; not what they mean. */
@NullMarked
package io.notaflow.binary;

import org.jspecify.annotations.NullMarked;
