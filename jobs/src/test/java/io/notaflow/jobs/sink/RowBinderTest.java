package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.table.gold.KpiCurrentTable;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RowBinderTest {

    /** The connector goes on without a statement when it could not connect again, and repeats a batch only after an SQLException. */
    @Test
    void saysThatTheConnectionIsLostWhenThereIsNoStatement() {
        Cell cell = new Cell(Grain.DAY, LocalDate.of(2026, 11, 18).atStartOfDay(), Dimension.TOTAL, Dimension.ALL);
        KpiCurrent row = new KpiCurrent(cell, null, null, null, null, null, 1, 1);

        assertThatThrownBy(() -> new RowBinder<>(() -> KpiCurrentTable.TABLE).accept(null, row))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("lost");
    }
}
