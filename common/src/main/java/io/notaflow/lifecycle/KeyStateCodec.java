package io.notaflow.lifecycle;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The binary form of a key's state, saved in checkpoints. Its first byte is the version; every version ever released stays readable
 * (a file of it lies with the tests).
 */
public final class KeyStateCodec {
    static final int VERSION = 2;
    /** Knew of no figures: neither when it was cancelled nor when it first arrived. */
    private static final int WITHOUT_MOMENTS = 1;

    private KeyStateCodec() {}

    /** The state as bytes. */
    public static byte[] bytes(KeyState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.unsigned(state.production());
            out.unsigned(state.homologation());
            out.unsigned(state.revisions());
            out.signed(state.latestArrivalMillis());
            moments(state.moments(), out);
            out.unsigned(state.contents().size());
            for (Content content : state.contents()) {
                out.text(content.fingerprint());
                out.unsigned(content.revision());
                FactsCodec.invoice(content.facts(), out);
            }
            out.unsigned(state.statements().size());
            for (Statement statement : state.statements()) {
                out.unsigned(statement.kind().code());
                out.text(statement.fingerprint());
                FactsCodec.answer(statement.answer(), out);
                FactsCodec.statement(statement.facts(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The state that was written as these bytes by this or an earlier version. */
    public static KeyState state(byte[] bytes) {
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION && version != WITHOUT_MOMENTS) {
                throw new IllegalStateException("Cannot read the state of a key: version " + version
                        + " (expected: at most " + VERSION + "). It was written by a newer NotaFlow.");
            }
            return new KeyState(
                    (int) in.unsigned(),
                    (int) in.unsigned(),
                    (int) in.unsigned(),
                    in.signed(),
                    moments(in, version),
                    contents(in),
                    statements(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the state of a key", e);
        }
    }

    private static void moments(Moments moments, CompactOutput out) throws IOException {
        answer(moments.authorized(), out);
        answer(moments.cancelled(), out);
        Long arrival = moments.firstArrivalMillis();
        out.unsigned(arrival == null ? 0 : 1);
        if (arrival != null) {
            out.signed(arrival);
        }
    }

    private static Moments moments(CompactInput in, long version) throws IOException {
        Answer authorized = answer(in);
        return version == WITHOUT_MOMENTS
                ? new Moments(authorized, null, null)
                : new Moments(authorized, answer(in), in.unsigned() == 0 ? null : in.signed());
    }

    private static void answer(@Nullable Answer answer, CompactOutput out) throws IOException {
        out.unsigned(answer == null ? 0 : 1);
        if (answer != null) {
            FactsCodec.answer(answer, out);
        }
    }

    private static @Nullable Answer answer(CompactInput in) throws IOException {
        return in.unsigned() == 0 ? null : FactsCodec.answer(in);
    }

    private static List<Content> contents(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        List<Content> contents = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            contents.add(new Content(in.requiredText(), (int) in.unsigned(), FactsCodec.invoice(in)));
        }
        return contents;
    }

    private static List<Statement> statements(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        List<Statement> statements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            statements.add(new Statement(
                    DocumentKind.coded(in.unsigned()),
                    in.requiredText(),
                    FactsCodec.answer(in),
                    FactsCodec.statement(in)));
        }
        return statements;
    }
}
