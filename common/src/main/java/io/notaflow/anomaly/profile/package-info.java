/** What an issuer usually does, learned from its own past: by hour of the week and by day. Not what its market does. */
@NullMarked
package io.notaflow.anomaly.profile;

import org.jspecify.annotations.NullMarked;
