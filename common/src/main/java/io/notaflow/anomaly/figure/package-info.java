/** What a state and the country do by the hour, as series. Not what one issuer does. */
@NullMarked
package io.notaflow.anomaly.figure;

import org.jspecify.annotations.NullMarked;
