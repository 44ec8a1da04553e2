package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a rule says.
 *
 * @param rule the rule; null when something is wrong with the text
 * @param problems all that is wrong
 */
public record RuleText(@Nullable Rule rule, List<RuleProblem> problems) {}
