/** Applies rules to facts: which are in force, what they match, and what groups of documents come to. Knows no Flink. */
@NullMarked
package io.notaflow.anomaly.rule.run;

import org.jspecify.annotations.NullMarked;
