/** The simulated country of an evaluation: who sells what, when and how unsteadily; no document and nothing planted. */
@NullMarked
package io.notaflow.local.evaluate.world;

import org.jspecify.annotations.NullMarked;
