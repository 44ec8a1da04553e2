package io.notaflow.anomaly.rule.run;

/**
 * What a document is to a rule with a window.
 *
 * @param counted one of the group
 * @param hit one of those whose share of the group is meant
 */
record Match(boolean counted, boolean hit) {}
