package io.notaflow.anomaly.rule.run;

/**
 * What some of the documents of a group in a window come to, on its way to the others.
 *
 * @param judgement what the rule says
 * @param group the group
 * @param window number of the window
 * @param tally the documents
 */
public record Partial(Judgement judgement, Group group, long window, Tally tally) {

    /** What partials are brought together by: version of the rule, and group. */
    public String key() {
        return judgement.id() + '@' + judgement.version() + '\n' + group.name();
    }
}
