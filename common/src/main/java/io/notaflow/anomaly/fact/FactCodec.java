package io.notaflow.anomaly.fact;

import io.notaflow.anomaly.timeline.TellingCodec;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The binary form of facts, on the wire and while they wait in saved state. */
public final class FactCodec implements TellingCodec<Fact> {
    static final int VERSION = 1;

    @Override
    public void write(Fact fact, DataOutput target) throws IOException {
        CompactOutput out = new CompactOutput(target);
        out.unsigned(VERSION);
        out.unsigned(fact.kind().code());
        out.text(fact.key());
        out.text(fact.issuer());
        out.instant(fact.at());
        out.instant(fact.arrival());
        out.text(fact.other());
        Traits traits = fact.traits();
        out.block(traits == null ? new byte[0] : TraitsCodec.bytes(traits));
    }

    @Override
    public Fact read(DataInput source) throws IOException {
        CompactInput in = new CompactInput(source);
        long version = in.unsigned();
        if (version != VERSION) {
            throw new IOException("Cannot read a fact of version " + version + " (expected: " + VERSION + ")");
        }
        FactKind kind = FactKind.coded(in.unsigned());
        String key = in.requiredText();
        String issuer = in.requiredText();
        Instant at = required(in.instant());
        Instant arrival = required(in.instant());
        String other = in.text();
        byte[] traits = in.block();
        return new Fact(kind, key, issuer, at, arrival, traits.length == 0 ? null : TraitsCodec.traits(traits), other);
    }

    private static Instant required(@Nullable Instant instant) {
        return Objects.requireNonNull(instant, "facts have times");
    }
}
