package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What passed the stations of one subtask between two barriers. */
final class Tally {
    private final Map<Station, BigDecimal> money = new EnumMap<>(Station.class);
    private final Map<Station, Long> counts = new EnumMap<>(Station.class);

    void add(Station station, long count, BigDecimal brl) {
        counts.merge(station, count, Long::sum);
        money.merge(station, brl, BigDecimal::add);
    }

    /** The entries of a checkpoint; empties the tally. */
    List<LedgerEntry> take(int subtask, long epoch, long checkpoint) {
        List<LedgerEntry> entries = new ArrayList<>();
        counts.forEach((station, count) -> entries.add(new LedgerEntry(
                station,
                subtask,
                count,
                money.getOrDefault(station, BigDecimal.ZERO).setScale(2),
                epoch,
                checkpoint)));
        counts.clear();
        money.clear();
        return entries;
    }
}
