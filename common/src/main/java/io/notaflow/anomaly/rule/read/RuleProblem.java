package io.notaflow.anomaly.rule.read;

/**
 * Something wrong with the text of a rule.
 *
 * @param path where, for example {@code filter[2].field}
 * @param value what stands there; empty when nothing does
 * @param expected what should, with a suggestion where one is near
 */
public record RuleProblem(String path, String value, String expected) {

    /** All of it in a line. */
    public String sentence() {
        return path + ": " + (value.isEmpty() ? "" : value + ' ') + "(expected: " + expected + ')';
    }
}
