package io.notaflow.local.rules;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.AccessKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/**
 * Facts from silver: of each key the content that counts, authorised in production, and what was registered of it. A content that lost is
 * not told: backtest finds what stands in the end.
 */
public final class SilverFacts {
    private static final String[] EVENT = {
        "received_at", "access_key", "kind", "event_type", "status", "registered_at", "summary_situation"
    };
    private static final Set<Integer> REGISTERED = Set.of(135, 136, 155);
    private static final Set<Integer> AUTHORISED = Set.of(100, 150);
    private static final Set<Integer> CANCELLED = Set.of(101, 151, 155);

    private final SilverTraits traits;
    private final Map<String, Record> contents = new HashMap<>();
    private final Map<FactKind, Map<String, Told>> told = Map.of(
            FactKind.ISSUED, new HashMap<>(), FactKind.CANCELLED, new HashMap<>(), FactKind.DISOWNED, new HashMap<>());

    /** When something was registered, if that is known, and when it arrived. */
    private record Told(@Nullable Instant at, Instant arrival) {}

    private SilverFacts(SilverTraits traits) {
        this.traits = traits;
    }

    /** The facts of what arrived from then on, by arrival. */
    public static List<Fact> read(SilverRows rows, Instant from, SilverTraits traits) {
        SilverFacts facts = new SilverFacts(traits);
        rows.since(from, "silver.invoices", facts::content, SilverTraits.INVOICE);
        rows.since(from, "silver.invoice_events", facts::statement, EVENT);
        List<Fact> all = new ArrayList<>();
        facts.contents.forEach((key, row) -> facts.add(key, row, all));
        all.sort(Comparator.comparing(Fact::arrival).thenComparing(Fact::key));
        return all;
    }

    private void content(Record row) {
        if (Objects.equals(row.getField("environment"), 1)) {
            contents.merge(
                    (String) row.getField("access_key"),
                    row.copy(),
                    (kept, next) -> isBetter(next, kept) ? next : kept);
        }
    }

    /** The same winner as in the job: the greater rank, then the smaller fingerprint. */
    private static boolean isBetter(Record one, Record than) {
        int rank = Integer.compare((Integer) one.getField("content_rank"), (Integer) than.getField("content_rank"));
        return rank > 0
                || (rank == 0
                        && String.valueOf(one.getField("fingerprint"))
                                        .compareTo(String.valueOf(than.getField("fingerprint")))
                                < 0);
    }

    private void statement(Record row) {
        FactKind kind = kind(row);
        Map<String, Told> ofKind = kind == null ? null : told.get(kind);
        if (ofKind != null) {
            OffsetDateTime at = (OffsetDateTime) row.getField("registered_at");
            ofKind.merge(
                    (String) row.getField("access_key"),
                    new Told(at == null ? null : at.toInstant(), arrival(row)),
                    (one, other) -> other.arrival.isBefore(one.arrival) ? other : one);
        }
    }

    private static @Nullable FactKind kind(Record row) {
        String type = String.valueOf(row.getField("event_type"));
        Integer status = Objects.requireNonNullElse((Integer) row.getField("status"), 0);
        boolean registered = row.getField("kind").equals("EVENT_SUMMARY")
                || (row.getField("kind").equals("EVENT") && REGISTERED.contains(status));
        if (registered) {
            return switch (type) {
                case "110111", "110112" -> FactKind.CANCELLED;
                case "210220" -> FactKind.DISOWNED;
                default -> null;
            };
        }
        boolean answer = Set.of("PROTOCOL", "STATUS").contains(row.getField("kind"));
        boolean summary = row.getField("kind").equals("SUMMARY");
        Integer situation = Objects.requireNonNullElse((Integer) row.getField("summary_situation"), 0);
        if ((answer && CANCELLED.contains(status)) || (summary && situation == 3)) {
            return FactKind.CANCELLED;
        }
        return (answer && AUTHORISED.contains(status)) || (summary && situation == 1) ? FactKind.ISSUED : null;
    }

    private void add(String key, Record row, List<Fact> all) {
        Traits of = traits.of(row);
        if (of == null || key.length() != AccessKey.LENGTH) {
            return;
        }
        Integer status = Objects.requireNonNullElse((Integer) row.getField("protocol_status"), 0);
        Told authorised = told(FactKind.ISSUED, key);
        Told cancelled = told(FactKind.CANCELLED, key);
        boolean proven = AUTHORISED.contains(status) || CANCELLED.contains(status);
        if (!proven && authorised == null && cancelled == null) {
            return;
        }
        Instant arrival = arrival(row);
        Instant counted = proven || authorised == null ? arrival : later(arrival, authorised.arrival);
        all.add(fact(FactKind.ISSUED, key, of.issuedAt(), counted, of));
        if (cancelled != null || CANCELLED.contains(status)) {
            Told told = cancelled == null ? new Told(null, arrival) : cancelled;
            all.add(fact(
                    FactKind.CANCELLED,
                    key,
                    Objects.requireNonNullElse(told.at, of.issuedAt()),
                    later(counted, told.arrival),
                    of));
        }
        Told disowned = told(FactKind.DISOWNED, key);
        if (disowned != null) {
            all.add(fact(
                    FactKind.DISOWNED,
                    key,
                    Objects.requireNonNullElse(disowned.at, of.issuedAt()),
                    later(counted, disowned.arrival),
                    of));
        }
    }

    private @Nullable Told told(FactKind kind, String key) {
        return Objects.requireNonNull(told.get(kind)).get(key);
    }

    private static Fact fact(FactKind kind, String key, Instant at, Instant arrival, Traits traits) {
        String issuer = key.substring(AccessKey.ISSUER_START, AccessKey.ISSUER_END);
        return new Fact(kind, key, issuer, at, arrival, traits, null);
    }

    private static Instant arrival(Record row) {
        return ((OffsetDateTime) row.getField("received_at")).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
