package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether {@code gold.ledger} tells of what is in the tables, and PostgreSQL's {@code ledger} of the same. Pure. */
final class LedgerComparison {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    /**
     * A row of the ledger.
     *
     * @param station where it was counted
     * @param checkpoint checkpoint it belongs to
     * @param passed how many
     * @param brl their money
     */
    record Entry(Station station, long checkpoint, long passed, BigDecimal brl) {}

    static LedgerComparison read(TableReader reader) {
        LedgerComparison ledger = new LedgerComparison();
        reader.allRows(
                "gold.ledger",
                row -> ledger.add(new Entry(
                        Station.valueOf((String) row.getField("station")),
                        (Long) row.getField("checkpoint"),
                        (Long) row.getField("passed"),
                        (BigDecimal) row.getField("brl"))),
                "station",
                "checkpoint",
                "passed",
                "brl");
        return ledger;
    }

    /** Adds a row of {@code gold.ledger}. */
    void add(Entry entry) {
        entries.add(entry);
    }

    /** Compares with the rows in the tables. */
    void count(Station station, long rows) {
        long counted = passed(station, Long.MAX_VALUE);
        if (counted != rows) {
            differences.add(new Difference(
                    "LEDGER_COUNT", station + ": " + counted + " passed (rows in the tables: " + rows + ")"));
        }
    }

    /** Compares the money of stations together with what it must be. */
    void money(BigDecimal should, String of, Station... stations) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Station station : stations) {
            sum = sum.add(brl(station, Long.MAX_VALUE));
        }
        if (sum.compareTo(should) != 0) {
            differences.add(new Difference(
                    "LEDGER_MONEY",
                    List.of(stations) + ": " + sum.toPlainString() + " (" + of + ": " + should.toPlainString() + ")"));
        }
    }

    /** Compares a row of PostgreSQL, which sums up to its checkpoint; one ahead of the cut is pending. */
    void live(Entry live, long cut) {
        if (live.checkpoint() > cut) {
            return;
        }
        long passed = passed(live.station(), live.checkpoint());
        BigDecimal brl = brl(live.station(), live.checkpoint());
        if (passed != live.passed() || brl.compareTo(live.brl()) != 0) {
            differences.add(new Difference(
                    "LEDGER_IN_POSTGRES",
                    live.station() + " at checkpoint " + live.checkpoint() + ": " + live.passed() + " passed, "
                            + live.brl().toPlainString() + " (gold.ledger: " + passed + ", " + brl.toPlainString()
                            + ")"));
        }
    }

    List<Difference> differences() {
        return differences;
    }

    private long passed(Station station, long until) {
        return entries.stream()
                .filter(entry -> entry.station() == station && entry.checkpoint() <= until)
                .mapToLong(Entry::passed)
                .sum();
    }

    private BigDecimal brl(Station station, long until) {
        return entries.stream()
                .filter(entry -> entry.station() == station && entry.checkpoint() <= until)
                .map(Entry::brl)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
