/** Puts whole invoices together: deal, parties, items, payment; no wrappers and no events. */
@NullMarked
package io.notaflow.local.simulate.compose;

import org.jspecify.annotations.NullMarked;
