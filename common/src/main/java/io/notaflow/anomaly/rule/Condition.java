package io.notaflow.anomaly.rule;

import java.util.List;

/**
 * Something that has to hold of a document.
 *
 * @param field what is looked at
 * @param operator how
 * @param texts values of a field with texts
 * @param numbers values of the others: cents of an amount, 1 for true
 */
public record Condition(Field field, Operator operator, List<String> texts, List<Long> numbers) {

    /** A condition on texts. */
    public static Condition ofTexts(Field field, Operator operator, String... texts) {
        return new Condition(field, operator, List.of(texts), List.of());
    }

    /** A condition on numbers. */
    public static Condition ofNumbers(Field field, Operator operator, Long... numbers) {
        return new Condition(field, operator, List.of(), List.of(numbers));
    }
}
