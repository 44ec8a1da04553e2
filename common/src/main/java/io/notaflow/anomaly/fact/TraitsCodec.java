package io.notaflow.anomaly.fact;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.Role;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The binary form of traits, on the wire and in saved state; every version ever released stays readable. */
public final class TraitsCodec {
    static final int VERSION = 2;
    /** From then on items have the hash of their code. */
    private static final int WITH_ARTICLES = 2;

    private TraitsCodec() {}

    /** The traits as bytes. */
    public static byte[] bytes(Traits traits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.signed(traits.issuedAt().getEpochSecond());
            out.signed(traits.offset().getTotalSeconds());
            out.text(traits.issuerUf());
            out.text(traits.recipientUf());
            out.text(traits.recipient());
            out.text(traits.role().name());
            out.signed(traits.direction());
            out.signed(traits.purpose());
            out.signed(traits.presence());
            out.signed(traits.regime());
            out.signed(traits.total());
            out.signed(traits.icms());
            out.signed(traits.discount());
            out.signed(traits.goods());
            out.signed(traits.firstItem());
            out.unsigned(traits.sale() ? 1 : 0);
            out.unsigned(traits.payments().size());
            for (String payment : traits.payments()) {
                out.text(payment);
            }
            lines(traits.lines(), out);
            oddities(traits.oddities(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The traits that were written as these bytes. */
    public static Traits traits(byte[] bytes) {
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version > VERSION) {
                throw new IllegalStateException("Cannot read the traits of an invoice: version " + version
                        + " (expected: at most " + VERSION + "). They were written by a newer NotaFlow.");
            }
            return new Traits(
                    Instant.ofEpochSecond(in.signed()),
                    ZoneOffset.ofTotalSeconds((int) in.signed()),
                    in.requiredText(),
                    in.requiredText(),
                    in.text(),
                    Role.valueOf(in.requiredText()),
                    (int) in.signed(),
                    (int) in.signed(),
                    (int) in.signed(),
                    (int) in.signed(),
                    in.signed(),
                    in.signed(),
                    in.signed(),
                    in.signed(),
                    in.signed(),
                    in.unsigned() == 1,
                    texts(in),
                    lines(in, version),
                    oddities(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the traits of an invoice", e);
        }
    }

    private static List<String> texts(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.requiredText());
        }
        return texts;
    }

    private static void lines(List<Line> lines, CompactOutput out) throws IOException {
        out.unsigned(lines.size());
        for (Line line : lines) {
            out.text(line.ncm());
            out.text(line.unit());
            out.text(line.cfop());
            out.text(line.cst());
            out.unsigned(Double.doubleToLongBits(line.price()));
            out.signed(line.value());
            out.signed(line.article());
        }
    }

    private static List<Line> lines(CompactInput in, long version) throws IOException {
        int size = (int) in.unsigned();
        List<Line> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lines.add(new Line(
                    in.requiredText(),
                    in.requiredText(),
                    in.requiredText(),
                    in.requiredText(),
                    Double.longBitsToDouble(in.unsigned()),
                    in.signed(),
                    version < WITH_ARTICLES ? 0 : (int) in.signed()));
        }
        return lines;
    }

    private static void oddities(List<Oddity> oddities, CompactOutput out) throws IOException {
        out.unsigned(oddities.size());
        for (Oddity oddity : oddities) {
            out.text(oddity.kind().name());
            out.unsigned(oddity.items());
            out.unsigned(oddity.first());
            out.text(oddity.code());
            out.decimal(oddity.observed());
            out.decimal(oddity.expected());
        }
    }

    private static List<Oddity> oddities(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        List<Oddity> oddities = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            oddities.add(new Oddity(
                    AnomalyKind.valueOf(in.requiredText()),
                    (int) in.unsigned(),
                    (int) in.unsigned(),
                    in.requiredText(),
                    in.decimal(),
                    in.decimal()));
        }
        return oddities;
    }
}
