/** What the decoder's codes mean and weigh; the decoder itself is not known here, only its codes as text. */
@NullMarked
package io.notaflow.validate.decoded;

import org.jspecify.annotations.NullMarked;
