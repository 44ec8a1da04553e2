/** The tax groups of an invoice item and the totals of an invoice, by official group; plain values as decoded. */
@NullMarked
package io.notaflow.domain.tax;

import org.jspecify.annotations.NullMarked;
