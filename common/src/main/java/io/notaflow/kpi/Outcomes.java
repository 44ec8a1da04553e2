package io.notaflow.kpi;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Counts documents by what became of them, in the window they arrived in: minutes in UTC, hours and days in the legal time of Brasília,
 * since an arrival has no offset of its own.
 */
public final class Outcomes {
    private static final ZoneId BRASILIA = ZoneId.of("America/Sao_Paulo");

    private Outcomes() {}

    /** Adds a document to the cells. */
    public static void add(DocumentEffect effect, CellSink cells) {
        String outcome = effect.outcome().name();
        Instant moment = effect.receivedAt();
        LocalDateTime local = LocalDateTime.ofInstant(moment, BRASILIA);
        for (Grain grain : Grain.values()) {
            LocalDateTime window = Contributions.window(grain, moment, local);
            for (Dimension dimension : Dimension.values()) {
                if (dimension.level() == Level.OUTCOME && dimension.has(grain)) {
                    String member = dimension == Dimension.OUTCOME ? outcome : outcome + '/' + effect.code();
                    cells.at(new Cell(grain, window, dimension, member)).sums().add(Measure.DOCUMENTS, 1);
                }
            }
        }
    }
}
