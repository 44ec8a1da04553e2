/** What a rule that people write is: fields, conditions, aggregates, windows, thresholds. Not its JSON form, not how it is applied. */
@NullMarked
package io.notaflow.anomaly.rule;

import org.jspecify.annotations.NullMarked;
