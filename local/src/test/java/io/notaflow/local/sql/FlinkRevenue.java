package io.notaflow.local.sql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Asks Flink's SQL client.
 *
 * @param client on the lake
 * @param folder for the file with the question
 */
record FlinkRevenue(SqlClientProcess client, Path folder) implements DayRevenue {
    @Override
    public String who() {
        return "Flink SQL over gold.kpis";
    }

    @Override
    public BigDecimal of(LocalDate day) throws Exception {
        Path question = Files.writeString(folder.resolve("revenue.sql"), """
                SELECT SUM(gross_revenue) FROM gold.kpis
                WHERE grain = 'day' AND dimension = 'total' AND window_start = TIMESTAMP '%s 00:00:00';
                """.formatted(day));
        Process process = client.running(question).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return new BigDecimal(Tableau.tables(said).get(0).get(0).get(0));
    }
}
