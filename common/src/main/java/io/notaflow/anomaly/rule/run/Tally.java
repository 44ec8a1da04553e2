package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.FieldType;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the documents of a group in a window come to so far; the same for any order of documents, and of tallies that are added up.
 *
 * <p>Bytes: about 30, 55 for each of at most {@value #PROOFS} proofs, 10 for each of at most {@value #EXTREMES} smallest values, or of at
 * most {@value #DISTINCT} distinct ones. Beyond these bounds, what withdrawn contents took with them is not found again.
 */
final class Tally {
    /** More are kept than shown, so that some can be withdrawn. */
    static final int PROOFS = 30;
    /** Candidates for the smallest or largest value. */
    static final int EXTREMES = 32;
    /** Values that are told apart; of more the number is estimated, to about one percent. */
    static final int DISTINCT = 10_000;

    private static final double HASHES = Math.pow(2, 64);

    private long documents;
    private long hits;
    private ExactSum sum = new ExactSum();
    private ExactSum amount = new ExactSum();
    private Smallest<Long> values;
    private Smallest<Proof> proofs = new Smallest<>(PROOFS);
    private long latestAt = Long.MIN_VALUE;
    private long latestArrival = Long.MIN_VALUE;

    Tally(Aggregate.Kind kind) {
        values = new Smallest<>(capacity(kind));
    }

    private static int capacity(Aggregate.Kind kind) {
        return kind == Aggregate.Kind.DISTINCT ? DISTINCT : EXTREMES;
    }

    /**
     * Adds a document, or takes it back.
     *
     * @param match whether it is one of the group, and one of those whose share is meant
     * @param times 1, or −1
     */
    void add(Aggregate aggregate, Fact fact, Match match, int times) {
        long at = fact.invoice().issuedAt().getEpochSecond();
        latestAt = Math.max(latestAt, at);
        latestArrival = Math.max(latestArrival, fact.arrival().toEpochMilli());
        documents += match.counted() ? times : 0;
        hits += match.hit() ? times : 0;
        if (aggregate.kind() == Aggregate.Kind.RATIO ? match.hit() : match.counted()) {
            proofs.add(new Proof(at, fact.key()), times);
            amount.add(times * fact.invoice().total());
        }
        Field field = aggregate.field();
        if (field != null && match.counted()) {
            measure(aggregate.kind(), field, fact, times);
        }
    }

    private void measure(Aggregate.Kind kind, Field field, Fact fact, int times) {
        switch (kind) {
            case SUM, AVG -> sum.add(times * field.number(fact));
            case MIN -> values.add(field.number(fact), times);
            case MAX -> values.add(-field.number(fact), times);
            case DISTINCT -> hashes(field, fact).forEach(hash -> values.add(hash, times));
            default -> throw new IllegalStateException("Cannot happen: " + kind + " has no field");
        }
    }

    /** Of the values that are known. */
    private static Stream<Long> hashes(Field field, Fact fact) {
        return field.type() == FieldType.TEXT
                ? field.texts(fact).stream().filter(text -> !text.isEmpty()).map(ValueHash::of)
                : Stream.of(ValueHash.of(field.number(fact)));
    }

    void add(Tally other) {
        documents += other.documents;
        hits += other.hits;
        sum.add(other.sum);
        amount.add(other.amount);
        values.add(other.values);
        proofs.add(other.proofs);
        latestAt = Math.max(latestAt, other.latestAt);
        latestArrival = Math.max(latestArrival, other.latestArrival);
    }

    long documents() {
        return documents;
    }

    long hits() {
        return hits;
    }

    ExactSum sum() {
        return sum;
    }

    /** Cents of all proofs. */
    ExactSum amount() {
        return amount;
    }

    /** Smallest values; of MAX, the smallest of the negated ones. */
    Stream<Long> values() {
        return values.entries();
    }

    /** Number of distinct values. */
    long distinct() {
        Long forgotten = values.forgotten();
        long kept = values.entries().count();
        return forgotten == null ? kept : Math.round(kept / ((forgotten.doubleValue() - Long.MIN_VALUE) / HASHES));
    }

    /** Whether {@link #distinct} is counted and not estimated. */
    boolean isExact() {
        return values.forgotten() == null;
    }

    /** The first documents that prove it, by emission and key. */
    List<String> proofs(int most) {
        return proofs.entries().limit(most).map(Proof::key).toList();
    }

    /** Seconds of the latest emission. */
    long latestAt() {
        return latestAt;
    }

    /** Milliseconds of the latest arrival. */
    long latestArrival() {
        return latestArrival;
    }

    void write(CompactOutput out) throws IOException {
        out.signed(documents);
        out.signed(hits);
        sum.write(out);
        amount.write(out);
        values.write(out, ValueHash.CODEC);
        proofs.write(out, Proof.CODEC);
        out.signed(latestAt);
        out.signed(latestArrival);
    }

    static Tally read(CompactInput in, Aggregate.Kind kind) throws IOException {
        Tally tally = new Tally(kind);
        tally.documents = in.signed();
        tally.hits = in.signed();
        tally.sum = ExactSum.read(in);
        tally.amount = ExactSum.read(in);
        tally.values = Smallest.read(in, capacity(kind), ValueHash.CODEC);
        tally.proofs = Smallest.read(in, PROOFS, Proof.CODEC);
        tally.latestAt = in.signed();
        tally.latestArrival = in.signed();
        return tally;
    }
}
