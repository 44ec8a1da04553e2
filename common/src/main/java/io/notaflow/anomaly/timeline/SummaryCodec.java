package io.notaflow.anomaly.timeline;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/** The binary form of summaries, on the wire and while they wait. */
public final class SummaryCodec implements TellingCodec<Summary> {
    private static final int VERSION = 1;

    @Override
    public void write(Summary summary, DataOutput target) throws IOException {
        CompactOutput out = new CompactOutput(target);
        out.unsigned(VERSION);
        out.text(summary.group());
        out.text(summary.issuer());
        out.instant(summary.at());
        out.text(summary.kind());
        out.text(summary.evidence());
        out.unsigned(summary.values().length);
        for (double value : summary.values()) {
            target.writeDouble(value);
        }
    }

    @Override
    public Summary read(DataInput source) throws IOException {
        CompactInput in = new CompactInput(source);
        long version = in.unsigned();
        if (version != VERSION) {
            throw new IOException("Cannot read a summary of version " + version + " (expected: " + VERSION + ")");
        }
        String group = in.requiredText();
        String issuer = in.requiredText();
        Instant at = Objects.requireNonNull(in.instant(), "summaries have times");
        String kind = in.requiredText();
        String evidence = in.requiredText();
        double[] values = new double[(int) in.unsigned()];
        for (int i = 0; i < values.length; i++) {
            values[i] = source.readDouble();
        }
        return new Summary(group, issuer, at, kind, values, evidence);
    }
}
