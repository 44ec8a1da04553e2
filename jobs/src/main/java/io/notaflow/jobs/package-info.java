/** Placeholder. */
@NullMarked
package io.notaflow.jobs;

import org.jspecify.annotations.NullMarked;
