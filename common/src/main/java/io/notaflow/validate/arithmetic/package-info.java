/** Rules that recompute amounts: totals from items, items from quantities and rates, payments; no judgement on tax coding. */
@NullMarked
package io.notaflow.validate.arithmetic;

import org.jspecify.annotations.NullMarked;
