/** Placeholder. */
@NullMarked
package io.notaflow.local;

import org.jspecify.annotations.NullMarked;
