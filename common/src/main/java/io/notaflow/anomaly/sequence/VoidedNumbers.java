package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;

/**
 * What a fact VOIDED says.
 *
 * @param series the numbering
 * @param range the numbers
 */
record VoidedNumbers(SeriesName series, NumberRange range) {
    private static final int TAIL = 2 + 3 + 9 + 9;

    /** From the identity of the range: model, series, first and last number stand at its end. */
    static VoidedNumbers of(Fact fact) {
        String tail = fact.key().substring(fact.key().length() - TAIL);
        return new VoidedNumbers(
                new SeriesName(
                        fact.issuer(), Integer.parseInt(tail.substring(0, 2)), Integer.parseInt(tail.substring(2, 5))),
                new NumberRange(Integer.parseInt(tail.substring(5, 14)), Integer.parseInt(tail.substring(14, 23))));
    }
}
