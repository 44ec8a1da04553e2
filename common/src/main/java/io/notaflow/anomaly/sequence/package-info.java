/** Detectors of the fiscal sequence of one issuer: exact, each with its official rule. Not models. */
@NullMarked
package io.notaflow.anomaly.sequence;

import org.jspecify.annotations.NullMarked;
