/** What issuers of one trade do in a day, side by side. Not what each of them usually does. */
@NullMarked
package io.notaflow.anomaly.peer;

import org.jspecify.annotations.NullMarked;
