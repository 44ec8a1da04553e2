package io.notaflow.anomaly.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group of documents is reduced to.
 *
 * @param kind how
 * @param field of which field; null for COUNT and RATIO
 * @param numerator what else has to hold of the documents whose share is meant; for RATIO only
 * @param minDocuments with fewer documents nothing is said
 */
public record Aggregate(Kind kind, @Nullable Field field, List<Condition> numerator, long minDocuments) {

    /** How documents are reduced to a number. */
    public enum Kind {
        COUNT,
        SUM,
        MIN,
        MAX,
        AVG,
        DISTINCT,
        RATIO;

        /** Whether it only grows while documents come, so that what is above a threshold stays there. */
        public boolean onlyGrows() {
            return this == COUNT || this == SUM || this == MAX || this == DISTINCT;
        }
    }

    /** The number of documents. */
    public static Aggregate count() {
        return new Aggregate(Kind.COUNT, null, List.of(), 1);
    }

    /** Of a field, over any number of documents. */
    public static Aggregate of(Kind kind, Field field) {
        return new Aggregate(kind, field, List.of(), 1);
    }

    /** Whether its value is an amount in BRL. */
    public boolean isMoney() {
        return field != null && field.type() == FieldType.MONEY && kind != Kind.DISTINCT;
    }
}
