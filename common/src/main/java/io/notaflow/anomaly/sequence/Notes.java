package io.notaflow.anomaly.sequence;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A short list of what was seen lately, oldest first, as detectors remember it. */
final class Notes {
    private static final int VERSION = 1;

    private final List<Note> notes = new ArrayList<>();

    /**
     * Something seen.
     *
     * @param at when
     * @param key access key, or any other text
     * @param cents amount
     * @param mark what the detector wants to know of it
     */
    record Note(Instant at, String key, long cents, long mark) {}

    static Notes of(byte @Nullable [] bytes) {
        Notes read = new Notes();
        if (bytes == null) {
            return read;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read the notes of a detector: version " + version);
            }
            int size = (int) in.unsigned();
            for (int i = 0; i < size; i++) {
                read.notes.add(
                        new Note(Instant.ofEpochSecond(in.signed()), in.requiredText(), in.signed(), in.signed()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the notes of a detector", e);
        }
        return read;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.unsigned(notes.size());
            for (Note note : notes) {
                out.signed(note.at().getEpochSecond());
                out.text(note.key());
                out.signed(note.cents());
                out.signed(note.mark());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All of them, oldest first. */
    List<Note> all() {
        return notes;
    }

    /** Those for which it is true, oldest first. */
    List<Note> where(Predicate<Note> is) {
        return notes.stream().filter(is).toList();
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Adds one, unless its key is there; of more than {@code most} the oldest go. */
    void add(Note note, int most) {
        if (notes.stream().anyMatch(known -> known.key().equals(note.key()))) {
            return;
        }
        notes.add(note);
        notes.sort(Comparator.comparing(Note::at).thenComparing(Note::key));
        while (notes.size() > most) {
            notes.remove(0);
        }
    }

    /** Forgets the one with that key; whether it was there. */
    boolean remove(String key) {
        return notes.removeIf(note -> note.key().equals(key));
    }

    /** Forgets what is older than that. */
    void forgetBefore(Instant now, Duration age) {
        Instant oldest = now.minus(age);
        notes.removeIf(note -> note.at().isBefore(oldest));
    }
}
