/** How amounts, times and durations are said in the sentences of findings, in both languages. */
@NullMarked
package io.notaflow.anomaly.text;

import org.jspecify.annotations.NullMarked;
