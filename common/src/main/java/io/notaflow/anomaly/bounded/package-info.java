/** Detectors that look at weeks of many issuers at once: values in, findings out, once a day. Not where the values come from. */
@NullMarked
package io.notaflow.anomaly.bounded;

import org.jspecify.annotations.NullMarked;
