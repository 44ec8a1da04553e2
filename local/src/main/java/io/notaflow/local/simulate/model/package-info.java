/** The simulator's own view of an invoice: identities, amounts, parties; no markup and no choices. */
@NullMarked
package io.notaflow.local.simulate.model;

import org.jspecify.annotations.NullMarked;
