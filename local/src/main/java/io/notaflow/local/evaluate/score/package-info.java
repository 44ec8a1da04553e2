/** Findings held against the truth: who matches whom, and the figures of it; neither how truth is made nor where findings come from. */
@NullMarked
package io.notaflow.local.evaluate.score;

import org.jspecify.annotations.NullMarked;
