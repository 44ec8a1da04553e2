/** Checks of what runs in containers, as far as they need no container; nothing of the demo. */
@NullMarked
package io.notaflow.local.compose;

import org.jspecify.annotations.NullMarked;
