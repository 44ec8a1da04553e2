package io.notaflow.anomaly.testing;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Role;
import io.notaflow.testing.RecordPath;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invoice of a synthetic issuer, as detectors see it; every method gives a changed copy. */
public record TestFacts(
        int model,
        int series,
        int number,
        int emission,
        int code,
        Instant issuedAt,
        @Nullable Instant arrival,
        @Nullable String recipient,
        long total,
        long icms,
        long goods,
        Role role,
        List<Line> lines) {
    public static final String ISSUER = "11222333000181";
    public static final String RECIPIENT = "44555666000181";
    public static final Instant NOON = Instant.parse("2026-08-12T15:00:00Z");

    /** An NF-e of R$ 100.00 to a company, at noon in Brasília, that arrives at once. */
    public static TestFacts invoice(int number) {
        return new TestFacts(
                55,
                1,
                number,
                1,
                10_000_000 + number,
                NOON,
                null,
                RECIPIENT,
                10_000,
                1_800,
                number,
                Role.ALL,
                List.of(new Line("22030000", "UN", "5102", "00", 10.0, 10_000)));
    }

    public TestFacts model(int other) {
        return RecordPath.with(this, "model", other);
    }

    public TestFacts series(int other) {
        return RecordPath.with(this, "series", other);
    }

    public TestFacts emission(int other) {
        return RecordPath.with(this, "emission", other);
    }

    public TestFacts code(int other) {
        return RecordPath.with(this, "code", other);
    }

    public TestFacts at(Instant other) {
        return RecordPath.with(this, "issuedAt", other);
    }

    public TestFacts arriving(Instant other) {
        return RecordPath.with(this, "arrival", other);
    }

    public TestFacts to(@Nullable String other) {
        return RecordPath.with(this, "recipient", other);
    }

    public TestFacts total(long cents) {
        return RecordPath.with(this, "total", cents);
    }

    public TestFacts icms(long cents) {
        return RecordPath.with(this, "icms", cents);
    }

    public TestFacts goods(long hash) {
        return RecordPath.with(this, "goods", hash);
    }

    public TestFacts role(Role other) {
        return RecordPath.with(this, "role", other);
    }

    public TestFacts lines(Line... other) {
        return new TestFacts(
                model,
                series,
                number,
                emission,
                code,
                issuedAt,
                arrival,
                recipient,
                total,
                icms,
                goods,
                role,
                List.of(other));
    }

    public String key() {
        String body = "352608" + ISSUER + "%02d%03d%09d%d%08d".formatted(model, series, number, emission, code);
        return body + AccessKey.checkDigit(body + "0");
    }

    public Traits traits() {
        return new Traits(
                issuedAt,
                ZoneOffset.ofHours(-3),
                "SP",
                "SP",
                recipient,
                role,
                1,
                1,
                1,
                3,
                total,
                icms,
                0,
                goods,
                goods,
                true,
                List.of("01"),
                lines,
                List.of());
    }

    /** It counts. */
    public Fact issued() {
        return fact(FactKind.ISSUED, issuedAt, "1");
    }

    /** This content of it lost to another. */
    public Fact withdrawn() {
        return fact(FactKind.WITHDRAWN, issuedAt, "1");
    }

    /** It is known but unproven. */
    public Fact seen() {
        return fact(FactKind.SEEN, issuedAt, null);
    }

    /** It is cancelled then. */
    public Fact cancelled(Instant when) {
        return fact(FactKind.CANCELLED, when, null);
    }

    /** It is cancelled then, in favour of another. */
    public Fact substituted(Instant when, String survivor) {
        return fact(FactKind.CANCELLED, when, survivor);
    }

    /** Its recipient does not know it. */
    public Fact disowned(Instant when) {
        return fact(FactKind.DISOWNED, when, null);
    }

    private Fact fact(FactKind kind, Instant when, @Nullable String other) {
        return new Fact(kind, key(), ISSUER, when, arrival == null ? when : arrival, traits(), other);
    }

    /** Numbers that were voided then. */
    public static Fact voided(int first, int last, Instant when) {
        String key = "3526" + ISSUER + "55001%09d%09d".formatted(first, last);
        return new Fact(FactKind.VOIDED, key, ISSUER, when, when, null, null);
    }
}
