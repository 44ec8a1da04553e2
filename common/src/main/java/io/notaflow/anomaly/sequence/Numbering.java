package io.notaflow.anomaly.sequence;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a series are used or voided: 25 bytes a run, 6 a voided range. Numbers below the first one ever told are not looked
 * at: they were used before anybody looked.
 */
final class Numbering {
    /** Runs kept; beyond them the two lowest are taken for one, so that the gap between them is no longer looked for. */
    static final int MOST_RUNS = 500;

    static final int MOST_VOIDED = 200;

    private static final int VERSION = 1;

    private final List<Run> runs = new ArrayList<>();
    private final List<NumberRange> voided = new ArrayList<>();

    /** Runs, lowest first; between two of them numbers are missing. */
    List<Run> runs() {
        return runs;
    }

    List<NumberRange> voided() {
        return voided;
    }

    /** The missing numbers below a run; none below the lowest. */
    List<NumberRange> missingBelow(int index) {
        return index == 0
                ? List.of()
                : new NumberRange(
                                runs.get(index - 1).last() + 1, runs.get(index).first() - 1)
                        .without(voided);
    }

    /** Position of the run that begins with that number, or −1. */
    int runFrom(int first) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).first() == first) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Adds a used number.
     *
     * @return position of the run it is in now, or −1 when it was known already or lies before the beginning
     */
    int add(int number, Instant at, long stamp) {
        if (!runs.isEmpty() && number < runs.get(0).first()) {
            return -1;
        }
        int above = runs.size();
        while (above > 0 && runs.get(above - 1).first() > number) {
            above--;
        }
        if (above > 0 && runs.get(above - 1).last() >= number) {
            return -1;
        }
        Run added = new Run(number, number, at, stamp, stamp, 0);
        int index = above;
        if (above > 0 && runs.get(above - 1).last() == number - 1) {
            index = above - 1;
            runs.set(index, runs.get(index).with(added));
        } else {
            runs.add(index, added);
        }
        if (index + 1 < runs.size() && runs.get(index + 1).first() == number + 1) {
            runs.set(index, runs.get(index).with(runs.remove(index + 1)));
        }
        if (runs.size() > MOST_RUNS) {
            runs.set(0, runs.get(0).with(runs.remove(1)));
            index--;
        }
        return index;
    }

    /** Adds voided numbers; of those never used before the newest ranges are kept. */
    void addVoided(NumberRange range) {
        List<NumberRange> all = new ArrayList<>(voided);
        all.add(range);
        all.sort(Comparator.comparingInt(NumberRange::first).thenComparingInt(NumberRange::last));
        voided.clear();
        for (NumberRange one : all) {
            NumberRange before = voided.isEmpty() ? null : voided.get(voided.size() - 1);
            if (before != null && one.first() <= before.last() + 1) {
                voided.set(voided.size() - 1, new NumberRange(before.first(), Math.max(before.last(), one.last())));
            } else {
                voided.add(one);
            }
        }
        if (voided.size() > MOST_VOIDED) {
            voided.remove(0);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.unsigned(runs.size());
            int last = 0;
            for (Run run : runs) {
                out.unsigned(run.first() - last);
                out.unsigned(run.last() - run.first());
                out.signed(run.firstAt().getEpochSecond());
                out.unsigned(run.firstStamp());
                out.unsigned(run.lastStamp());
                out.unsigned(run.told());
                last = run.last();
            }
            out.unsigned(voided.size());
            for (NumberRange range : voided) {
                out.unsigned(range.first());
                out.unsigned(range.last() - range.first());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Numbering of(byte @Nullable [] bytes) {
        Numbering numbering = new Numbering();
        if (bytes == null) {
            return numbering;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read a numbering of version " + version);
            }
            int size = (int) in.unsigned();
            int last = 0;
            for (int i = 0; i < size; i++) {
                int first = last + (int) in.unsigned();
                last = first + (int) in.unsigned();
                numbering.runs.add(
                        new Run(first, last, Instant.ofEpochSecond(in.signed()), in.unsigned(), in.unsigned(), (int)
                                in.unsigned()));
            }
            int ranges = (int) in.unsigned();
            for (int i = 0; i < ranges; i++) {
                int first = (int) in.unsigned();
                numbering.voided.add(new NumberRange(first, first + (int) in.unsigned()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a numbering", e);
        }
        return numbering;
    }
}
