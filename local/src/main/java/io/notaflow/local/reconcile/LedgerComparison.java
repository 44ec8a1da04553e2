package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether {@code gold.ledger} tells of what is in the tables. Pure. */
final class LedgerComparison {
    private final Map<Station, Long> passed = new EnumMap<>(Station.class);
    private final Map<Station, BigDecimal> brl = new EnumMap<>(Station.class);
    private final List<Difference> differences = new ArrayList<>();

    static LedgerComparison read(TableReader reader) {
        LedgerComparison ledger = new LedgerComparison();
        reader.allRows(
                "gold.ledger",
                row -> ledger.add(
                        Station.valueOf((String) row.getField("station")), (Long) row.getField("passed"), (BigDecimal)
                                row.getField("brl")),
                "station",
                "passed",
                "brl");
        return ledger;
    }

    /** Adds a row of the ledger. */
    void add(Station station, long count, BigDecimal money) {
        passed.merge(station, count, Long::sum);
        brl.merge(station, money, BigDecimal::add);
    }

    /** Compares with the rows in the tables. */
    void count(Station station, long rows) {
        long counted = passed.getOrDefault(station, 0L);
        if (counted != rows) {
            differences.add(new Difference(
                    "LEDGER_COUNT", station + ": " + counted + " passed (rows in the tables: " + rows + ")"));
        }
    }

    /** Compares the money of stations together with what it must be. */
    void money(BigDecimal should, String of, Station... stations) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Station station : stations) {
            sum = sum.add(brl.getOrDefault(station, BigDecimal.ZERO));
        }
        if (sum.compareTo(should) != 0) {
            differences.add(new Difference(
                    "LEDGER_MONEY",
                    List.of(stations) + ": " + sum.toPlainString() + " (" + of + ": " + should.toPlainString() + ")"));
        }
    }

    List<Difference> differences() {
        return differences;
    }
}
