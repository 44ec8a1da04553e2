/** The taxes of one item, each computed into amounts and markup; no totals of documents. */
@NullMarked
package io.notaflow.local.simulate.tax;

import org.jspecify.annotations.NullMarked;
