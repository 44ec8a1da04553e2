/** Rules at run time on the stream: who knows the rules, who counts the groups. Neither what a rule is nor where rules come from. */
@NullMarked
package io.notaflow.jobs.anomaly.rule;

import org.jspecify.annotations.NullMarked;
