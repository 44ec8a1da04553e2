package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What companies sold each other until the end of a day; the first sale of anybody was 120 days before. */
final class Trades {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);

    private final List<Fact> facts = new ArrayList<>();
    private Role role = Role.ALL;
    private int purpose = 1;

    Trades() {
        sale("99888777000166", null, 119, 9, 1_00);
    }

    /** What the following sales are to us. */
    Trades as(Role next) {
        role = next;
        return this;
    }

    /** Whether the following are sales (1) or returns (4). */
    Trades purpose(int next) {
        purpose = next;
        return this;
    }

    /** One sale, at an hour of Brasília so many days before {@link #DAY}; returns its key. */
    String sale(String issuer, @Nullable String buyer, int daysBefore, int hour, long cents) {
        return sale(issuer, buyer, daysBefore, hour, cents, new Line("22030000", "UN", "5102", "00", 10, cents));
    }

    /** The same with its items. */
    String sale(String issuer, @Nullable String buyer, int daysBefore, int hour, long cents, Line... lines) {
        String key = "k%05d".formatted(facts.size());
        Instant at = DAY.minusDays(daysBefore)
                .atTime(hour, 0)
                .atOffset(BRASILIA)
                .toInstant()
                .plusSeconds(facts.size() % 3_000);
        facts.add(new Fact(
                FactKind.ISSUED,
                key,
                issuer,
                at,
                at,
                new Traits(
                        at,
                        BRASILIA,
                        "SP",
                        "SP",
                        buyer,
                        role,
                        1,
                        purpose,
                        1,
                        3,
                        cents,
                        0,
                        0,
                        0,
                        0,
                        true,
                        List.of("01"),
                        List.of(lines),
                        List.of()),
                null));
        return key;
    }

    void cancel(String key) {
        Fact issued =
                facts.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        facts.add(new Fact(
                FactKind.CANCELLED, key, issued.issuer(), issued.at(), issued.arrival(), issued.invoice(), null));
    }

    History history() {
        return History.of(facts, DAY);
    }
}
