/** Tests of the daily run over a lake that the job wrote. */
@NullMarked
package io.notaflow.local.find;

import org.jspecify.annotations.NullMarked;
