/** Placeholder. */
@NullMarked
package io.notaflow.domain;

import org.jspecify.annotations.NullMarked;
