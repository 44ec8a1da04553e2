package io.notaflow.domain.kpi;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands: a row of PostgreSQL's {@code kpi_current}.
 *
 * @param cell which figure
 * @param sums all sums; null when the cell is no longer remembered and only {@code gold.kpis} knows
 * @param tickets spread of the sales' gross revenue, hundredths of BRL
 * @param latencies spread of {@code dhRecbto − dhEmi}, seconds
 * @param cancellationDelays spread of {@code dhRegEvento − dhRecbto}, seconds
 * @param recipients estimate of the different recipients
 * @param epoch submission of the job that wrote it
 * @param checkpoint checkpoint it belongs to
 */
public record KpiCurrent(
        Cell cell,
        @Nullable Sums sums,
        @Nullable Spread tickets,
        @Nullable Spread latencies,
        @Nullable Spread cancellationDelays,
        @Nullable Long recipients,
        long epoch,
        long checkpoint) {}
