package io.notaflow.kpi;

import io.notaflow.config.Horizon;
import io.notaflow.domain.kpi.Cell;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * How long a cell is remembered: until every key that could change it is forgotten. A key is forgotten a horizon, a day and up to four
 * weeks after its month; cells follow within four more weeks, spread over them.
 */
public final class CellRetention {
    private static final int KEYS_HOURS = 28 * 24;
    private static final int SPREAD_HOURS = 28 * 24;

    private final Horizon horizon;

    public CellRetention(Horizon horizon) {
        this.horizon = horizon;
    }

    /** Whether cells are remembered for ever. */
    public boolean isUnlimited() {
        return horizon.unlimited();
    }

    /** When the state of the cell is forgotten. */
    public Instant forgetAt(Cell cell) {
        int spread = Math.floorMod(cell.key().hashCode() * 0x9E3779B9, SPREAD_HOURS);
        return YearMonth.from(cell.window())
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(Duration.ofDays(horizon.days()))
                .plus(Duration.ofHours(KEYS_HOURS + spread));
    }
}
