/** A lake made by the real job on embedded services, for the tests of readers; no reader itself. */
@NullMarked
package io.notaflow.local.lake;

import org.jspecify.annotations.NullMarked;
