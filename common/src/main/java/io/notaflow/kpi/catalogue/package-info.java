/** What the figures are called, how the derived ones follow from the additive ones, and the page about them. No invoices, no tables. */
@NullMarked
package io.notaflow.kpi.catalogue;

import org.jspecify.annotations.NullMarked;
