/** What should become of each simulated document, and the sums over them; no markup. */
@NullMarked
package io.notaflow.local.simulate.truth;

import org.jspecify.annotations.NullMarked;
