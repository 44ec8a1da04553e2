/** The form in which findings travel on Kafka, to receivers and from bounded runs. Not who is told. */
@NullMarked
package io.notaflow.anomaly.alert;

import org.jspecify.annotations.NullMarked;
