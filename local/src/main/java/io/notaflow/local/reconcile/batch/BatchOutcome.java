package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Measure;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What became of a document.
 *
 * @param receivedAt arrival of its record
 * @param outcome ACCEPTED, DUPLICATE, QUARANTINED or DEFERRED
 * @param code why; of accepted ones INVOICE or STATEMENT
 */
public record BatchOutcome(Instant receivedAt, String outcome, String code) {
    private static final ZoneId BRASILIA = ZoneId.of("America/Sao_Paulo");

    /** Its cells: by arrival, hours and days on the clocks of Brasília. */
    public Cells cells() {
        Moment arrival = new Moment(
                LocalDateTime.ofInstant(receivedAt, ZoneOffset.UTC), LocalDateTime.ofInstant(receivedAt, BRASILIA));
        CellFigures one = new CellFigures();
        one.sums().add(Measure.DOCUMENTS, 1);
        Cells cells = new Cells();
        cells.add(arrival, Dimension.OUTCOME, outcome, one);
        cells.add(arrival, Dimension.OUTCOME_CODE, outcome + '/' + code, one);
        return cells;
    }
}
