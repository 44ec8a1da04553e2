package io.notaflow.lifecycle;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The binary form of facts, as they cross the network and as parts of a key's saved state. */
public final class FactsCodec {
    /** Positions are codes: only ever append. */
    private static final List<Role> ROLES =
            List.of(Role.ISSUED, Role.RECEIVED, Role.INTRAGROUP, Role.THIRD_PARTY, Role.ALL);

    private FactsCodec() {}

    /** Writes the facts of a document. */
    public static void write(DocumentFacts facts, DataOutput target) throws IOException {
        CompactOutput out = new CompactOutput(target);
        Origin origin = facts.origin();
        out.text(origin.source().topic());
        out.unsigned(origin.source().partition());
        out.unsigned(origin.source().offset());
        out.unsigned(origin.index());
        out.signed(origin.receivedAt().toEpochMilli());
        out.unsigned(facts.kind().code());
        out.text(facts.key());
        out.text(facts.fingerprint());
        answer(facts.answer(), out);
        if (facts.invoice() != null) {
            invoice(facts.invoice(), out);
        } else {
            statement(Objects.requireNonNull(facts.statement()), out);
        }
    }

    /** Reads the facts of a document. */
    public static DocumentFacts read(DataInput source) throws IOException {
        CompactInput in = new CompactInput(source);
        SourceRef ref = new SourceRef(in.requiredText(), (int) in.unsigned(), in.unsigned());
        Origin origin = new Origin(ref, (int) in.unsigned(), Instant.ofEpochMilli(in.signed()));
        DocumentKind kind = DocumentKind.coded(in.unsigned());
        String key = in.requiredText();
        String fingerprint = in.requiredText();
        Answer answer = answer(in);
        return kind == DocumentKind.INVOICE
                ? new DocumentFacts(origin, kind, key, fingerprint, answer, invoice(in), null)
                : new DocumentFacts(origin, kind, key, fingerprint, answer, null, statement(in));
    }

    static void answer(Answer answer, CompactOutput out) throws IOException {
        out.number(answer.status());
        out.text(answer.number());
        out.instant(answer.at());
    }

    static Answer answer(CompactInput in) throws IOException {
        return new Answer(in.number(), in.text(), in.instant());
    }

    static void invoice(InvoiceFacts facts, CompactOutput out) throws IOException {
        out.text(facts.digest());
        out.unsigned(facts.rank());
        out.number(facts.environment());
        out.number(facts.model());
        out.number(facts.direction());
        out.instant(facts.issuedAt());
        out.date(facts.issuedOn());
        out.decimal(facts.total());
        out.unsigned(ROLES.indexOf(facts.role()));
        out.text(facts.issuer());
        out.text(facts.recipient());
    }

    static InvoiceFacts invoice(CompactInput in) throws IOException {
        return new InvoiceFacts(
                in.text(),
                (int) in.unsigned(),
                in.number(),
                in.number(),
                in.number(),
                in.instant(),
                in.date(),
                in.decimal(),
                ROLES.get((int) in.unsigned()),
                in.text(),
                in.text());
    }

    static void statement(StatementFacts facts, CompactOutput out) throws IOException {
        out.signed(facts.type());
        out.signed(facts.sequence());
        out.number(facts.environment());
        out.number(facts.situation());
        out.text(facts.named());
    }

    static StatementFacts statement(CompactInput in) throws IOException {
        return new StatementFacts((int) in.signed(), (int) in.signed(), in.number(), in.number(), in.text());
    }
}
