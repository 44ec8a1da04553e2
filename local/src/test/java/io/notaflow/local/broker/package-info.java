/** Tests of the embedded broker against the real program. */
@NullMarked
package io.notaflow.local.broker;

import org.jspecify.annotations.NullMarked;
