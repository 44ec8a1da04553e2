/** The documents in which invoices, protocols and events travel; no invoice is composed here. */
@NullMarked
package io.notaflow.local.simulate.wrap;

import org.jspecify.annotations.NullMarked;
