/** The slim facts that detectors see, how they are read off documents and keys, and their binary form. Not what they mean together. */
@NullMarked
package io.notaflow.anomaly.fact;

import org.jspecify.annotations.NullMarked;
