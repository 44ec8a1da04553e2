/** What is sold at which price under which codes: by issuer, then beside the market of the same goods. Not amounts of invoices. */
@NullMarked
package io.notaflow.anomaly.goods;

import org.jspecify.annotations.NullMarked;
