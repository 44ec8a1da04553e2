package io.notaflow.local.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one pass over a topic cost this process; broker and database are processes of their own and not in it.
 *
 * @param documents documents read
 * @param values values written to tables, rows times columns; 0 for the roof
 * @param cpuNanos CPU time of all threads, garbage collection and compilation included
 * @param wallNanos time from the submission to the last commit
 */
record Cost(long documents, long values, long cpuNanos, long wallNanos) {

    /** The same with values counted after the clock was stopped. */
    Cost writing(long written) {
        return new Cost(documents, written, cpuNanos, wallNanos);
    }

    /** The least of two passes over the same topic, CPU and wall time each: what disturbs a pass only ever adds. */
    Cost least(@Nullable Cost other) {
        return other == null
                ? this
                : new Cost(documents, values, Math.min(cpuNanos, other.cpuNanos), Math.min(wallNanos, other.wallNanos));
    }

    /** What the documents cost that this pass read more than a short one: start and end of a job are not in it. */
    Cost beyond(Cost shorter) {
        return new Cost(
                documents - shorter.documents,
                values - shorter.values,
                cpuNanos - shorter.cpuNanos,
                wallNanos - shorter.wallNanos);
    }

    /** CPU microseconds of one document. */
    double microsPerDocument() {
        return cpuNanos / 1_000.0 / documents;
    }

    /** Documents of a second of wall time. */
    double documentsPerSecond() {
        return documents * 1e9 / wallNanos;
    }

    /** CPU microseconds of one written value that reading did not cost; 0 when none was written. */
    double microsPerValue(Cost roof) {
        return values == 0 ? 0 : (microsPerDocument() - roof.microsPerDocument()) * documents / values;
    }

    /** How many times dearer than the roof. */
    double ratioTo(Cost roof) {
        return microsPerDocument() / roof.microsPerDocument();
    }
}
