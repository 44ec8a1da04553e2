package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Threshold;
import io.notaflow.anomaly.rule.Tumbling;
import io.notaflow.anomaly.rule.Written;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Severity;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The binary form of partials, on the wire; of a judgement and its group, also in saved state. */
public final class PartialCodec {
    static final int VERSION = 1;

    private PartialCodec() {}

    /** Writes a partial. */
    public static void write(Partial partial, DataOutput target) throws IOException {
        CompactOutput out = new CompactOutput(target);
        write(partial.judgement(), partial.group(), out);
        out.signed(partial.window());
        partial.tally().write(out);
    }

    /** Reads what was written. */
    public static Partial read(DataInput source) throws IOException {
        CompactInput in = new CompactInput(source);
        Judged judged = judged(in);
        return new Partial(
                judged.judgement(),
                judged.group(),
                in.signed(),
                Tally.read(in, judged.judgement().aggregate().kind()));
    }

    static void write(Judgement judgement, Group group, CompactOutput out) throws IOException {
        out.unsigned(VERSION);
        out.text(judgement.id());
        out.unsigned(judgement.version());
        out.text(judgement.title().pt());
        out.text(judgement.title().en());
        out.text(Written.name(judgement.mode()));
        out.text(Written.name(judgement.severity()));
        Aggregate aggregate = judgement.aggregate();
        out.text(Written.name(aggregate.kind()));
        out.text(aggregate.field() == null ? null : aggregate.field().written());
        out.unsigned(aggregate.minDocuments());
        out.text(Written.name(judgement.window().unit()));
        out.unsigned(judgement.window().length());
        out.text(Written.name(judgement.threshold().operator()));
        out.decimal(judgement.threshold().value());
        out.text(group.name());
        out.text(group.issuer());
        out.text(group.recipient());
    }

    static Judged judged(CompactInput in) throws IOException {
        long version = in.unsigned();
        if (version != VERSION) {
            throw new IOException("Cannot read a rule's groups of version " + version + " (expected: " + VERSION + ")");
        }
        return new Judged(
                new Judgement(
                        in.requiredText(),
                        (int) in.unsigned(),
                        new Explanation(in.requiredText(), in.requiredText()),
                        constant(Mode.class, in),
                        constant(Severity.class, in),
                        aggregate(in),
                        new Tumbling(constant(Tumbling.Unit.class, in), in.unsigned()),
                        new Threshold(constant(Operator.class, in), Objects.requireNonNull(in.decimal()))),
                new Group(in.requiredText(), in.text(), in.text()));
    }

    private static Aggregate aggregate(CompactInput in) throws IOException {
        Aggregate.Kind kind = constant(Aggregate.Kind.class, in);
        String field = in.text();
        return new Aggregate(
                kind,
                field == null ? null : Written.constant(Field.class, field).orElseThrow(),
                List.of(),
                in.unsigned());
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, CompactInput in) throws IOException {
        return Written.constant(kind, in.requiredText()).orElseThrow();
    }
}
