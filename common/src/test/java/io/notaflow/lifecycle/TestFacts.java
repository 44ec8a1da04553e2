package io.notaflow.lifecycle;

import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts of documents about one key, as short as the tests that tell stories with them. */
final class TestFacts {
    static final String KEY = "35261111222333000181550010000000011000000015";
    static final Instant ARRIVAL = Instant.parse("2026-11-21T12:00:00Z");

    private TestFacts() {}

    /** An invoice without protocol. */
    static DocumentFacts bare(String fingerprint, @Nullable String digest, String total) {
        return invoice(fingerprint, digest, ContentRank.NONE, null, total);
    }

    /** An invoice whose protocol names its digest. */
    static DocumentFacts authorised(String fingerprint, String digest, String total) {
        return invoice(fingerprint, digest, ContentRank.MATCHING_PROTOCOL, 100, total);
    }

    /** An invoice with the protocol of another content. */
    static DocumentFacts withForeignProtocol(String fingerprint, @Nullable String digest, String total) {
        return invoice(fingerprint, digest, ContentRank.PROTOCOL, 100, total);
    }

    static DocumentFacts invoice(
            String fingerprint, @Nullable String digest, int rank, @Nullable Integer status, String total) {
        return invoice(fingerprint, digest, rank, status, total, 1);
    }

    static DocumentFacts invoice(
            String fingerprint,
            @Nullable String digest,
            int rank,
            @Nullable Integer status,
            String total,
            int environment) {
        InvoiceFacts facts = new InvoiceFacts(
                digest,
                rank,
                environment,
                55,
                1,
                Instant.parse("2026-11-20T13:00:00Z"),
                LocalDate.of(2026, 11, 20),
                new BigDecimal(total),
                Role.ALL,
                "11222333000181",
                null);
        Answer answer = status == null
                ? Answer.NONE
                : new Answer(status, "135260000000001", Instant.parse("2026-11-20T13:00:05Z"));
        return new DocumentFacts(origin(), DocumentKind.INVOICE, KEY, fingerprint, answer, facts, null);
    }

    /** A protocol by itself that names a digest. */
    static DocumentFacts protocol(String digest) {
        return statement(
                DocumentKind.PROTOCOL,
                "protocol of " + digest,
                new Answer(100, "135260000000001", Instant.parse("2026-11-20T13:00:05Z")),
                new StatementFacts(0, 0, 1, null, digest));
    }

    static DocumentFacts query(int status) {
        return statement(
                DocumentKind.STATUS,
                "query " + status,
                new Answer(status, null, null),
                new StatementFacts(0, 0, 1, null, null));
    }

    /** A summary with {@code cSitNFe}. */
    static DocumentFacts summary(int situation) {
        return statement(
                DocumentKind.SUMMARY,
                "summary " + situation,
                new Answer(null, "135260000000001", Instant.parse("2026-11-20T13:00:05Z")),
                new StatementFacts(0, 0, null, situation, null));
    }

    static DocumentFacts event(int type, int sequence, String registeredAt) {
        return event(type, sequence, registeredAt, "event " + type + ' ' + sequence, 135, 1, null);
    }

    static DocumentFacts event(
            int type,
            int sequence,
            String registeredAt,
            String fingerprint,
            int status,
            int environment,
            @Nullable String undone) {
        return statement(
                DocumentKind.EVENT,
                fingerprint,
                new Answer(status, "9" + type + sequence, Instant.parse(registeredAt)),
                new StatementFacts(type, sequence, environment, null, undone));
    }

    static DocumentFacts eventSummary(int type) {
        return statement(
                DocumentKind.EVENT_SUMMARY,
                "summary of " + type,
                new Answer(null, "8" + type, Instant.parse("2026-11-20T15:00:00Z")),
                new StatementFacts(type, 1, null, null, null));
    }

    static DocumentFacts statement(DocumentKind kind, String fingerprint, Answer answer, StatementFacts facts) {
        return new DocumentFacts(origin(), kind, KEY, fingerprint, answer, null, facts);
    }

    static DocumentFacts about(String key, Instant arrival, DocumentFacts facts) {
        Origin origin = new Origin(facts.origin().source(), 0, arrival);
        return new DocumentFacts(
                origin, facts.kind(), key, facts.fingerprint(), facts.answer(), facts.invoice(), facts.statement());
    }

    private static Origin origin() {
        return new Origin(new SourceRef("documents", 0, 7), 0, ARRIVAL);
    }
}
