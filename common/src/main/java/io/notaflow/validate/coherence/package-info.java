/** Rules on whether the parts of an invoice fit each other: CFOP, states, regime, rates, retail limits, reform; no sums. */
@NullMarked
package io.notaflow.validate.coherence;

import org.jspecify.annotations.NullMarked;
