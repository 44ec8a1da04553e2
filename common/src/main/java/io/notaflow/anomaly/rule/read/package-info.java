/** From the text of a rule to the rule, or to everything that is wrong with it. Knows no documents. */
@NullMarked
package io.notaflow.anomaly.rule.read;

import org.jspecify.annotations.NullMarked;
