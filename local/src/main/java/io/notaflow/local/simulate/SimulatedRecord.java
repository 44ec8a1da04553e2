package io.notaflow.local.simulate;

import io.notaflow.local.simulate.truth.DocumentTruth;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record to send: bytes, arrival and the truth about its documents. */
public final class SimulatedRecord {

    private final long index;
    private final String label;
    private final String extension;
    private final byte @Nullable [] payload;
    private final Instant arrival;
    private final List<DocumentTruth> truth;

    SimulatedRecord(
            long index,
            String label,
            String extension,
            byte @Nullable [] payload,
            Instant arrival,
            List<DocumentTruth> truth) {
        this.index = index;
        this.label = label;
        this.extension = extension;
        this.payload = payload;
        this.arrival = arrival;
        this.truth = truth;
    }

    /** 0-based position in send order. */
    public long index() {
        return index;
    }

    /** What it is, e.g. nfeProc. */
    public String label() {
        return label;
    }

    /** The ending of its file: xml or json. */
    public String extension() {
        return extension;
    }

    /** Access key of the only document, or null: usable as the record's Kafka key. */
    public @Nullable String key() {
        return truth.size() == 1 && !truth.get(0).key().isEmpty() ? truth.get(0).key() : null;
    }

    /** The bytes as sent, not copied; null is a Kafka tombstone. */
    public byte @Nullable [] payload() {
        return payload;
    }

    /** Simulated arrival, the record's Kafka timestamp; not before the previous record's. */
    public Instant arrival() {
        return arrival;
    }

    /** The truth, one entry a document. */
    public List<DocumentTruth> truth() {
        return truth;
    }
}
