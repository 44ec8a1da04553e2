/** What issuers do beside the others of their state at the same time. Not their own past. */
@NullMarked
package io.notaflow.anomaly.market;

import org.jspecify.annotations.NullMarked;
