package io.notaflow.anomaly.rule.run;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A window of a group that has not closed: what its documents come to, and whether a finding of it stands. */
public final class OpenWindow {
    static final int VERSION = 1;

    private final Judged judged;
    private final long index;
    private final Tally tally;
    private boolean touched;
    private boolean told;

    private OpenWindow(Judged judged, long index, Tally tally) {
        this.judged = judged;
        this.index = index;
        this.tally = tally;
    }

    /** A window without documents. */
    public static OpenWindow of(Judged judged, long index) {
        return new OpenWindow(
                judged, index, new Tally(judged.judgement().aggregate().kind()));
    }

    /** Adds documents of it. */
    public void add(Partial partial) {
        tally.add(partial.tally());
        touched = true;
    }

    /** When it is complete. */
    public Instant closesAt(Duration lateness) {
        return judged.judgement().window().closesAt(index, lateness);
    }

    /** What there is to say before it closes: a finding when its condition can only go on to hold, or that it holds no more. */
    public Optional<Finding> soFar() {
        return judged.judgement().isEarly() ? news(tally.latestAt(), tally.latestArrival()) : Optional.empty();
    }

    /** What there is to say in the end. */
    public Optional<Finding> inTheEnd(Duration lateness) {
        return judged.judgement().isEarly()
                ? soFar()
                : news(tally.latestAt(), closesAt(lateness).toEpochMilli());
    }

    private Optional<Finding> news(long occurredAt, long detectedAt) {
        boolean holds = judged.judgement().holds(tally);
        if (!touched || (!holds && !told)) {
            touched = false;
            return Optional.empty();
        }
        touched = false;
        told = holds;
        return Optional.of(RuleFindings.ofGroup(
                judged,
                index,
                tally,
                holds ? FindingStatus.OPEN : FindingStatus.RESOLVED,
                Instant.ofEpochSecond(occurredAt),
                Instant.ofEpochMilli(detectedAt)));
    }

    /** As saved, see {@link Tally} for how many. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.unsigned((touched ? 1 : 0) + (told ? 2 : 0));
            tally.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The window that was saved as these bytes. */
    public static OpenWindow of(Judged judged, long index, byte[] bytes) {
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IOException("Cannot read a rule's window of version " + version);
            }
            long flags = in.unsigned();
            OpenWindow window = new OpenWindow(
                    judged, index, Tally.read(in, judged.judgement().aggregate().kind()));
            window.touched = (flags & 1) != 0;
            window.told = (flags & 2) != 0;
            return window;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
