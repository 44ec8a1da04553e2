package io.notaflow.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The scripts in "sql/spark" find what was computed by hand from the rows that the class KnownFigures of the module "local" wrote. */
final class FigureScripts {
    private static final Path SCRIPTS = Path.of("../sql/spark");

    private FigureScripts() {}

    static void check(SparkSession spark) throws IOException {
        spark.sql("SET TIME ZONE 'UTC'");
        assertThat(rows(spark, "kpis-now.sql"))
                .as("300 + 50 − 100 less 54 + 9 − 18 of taxes; one of three cancelled")
                .containsExactly(
                        "2026-11-18 2 250.00 250.00 205.00 125.00 33.3333",
                        "2026-11-19 1 10.00 10.00 10.00 10.00 0.0000");
        assertThat(rows(spark, "kpi-why-it-changed.sql"))
                .extracting(row -> row.replaceAll(" \\d+-\\d+-\\d+ [0-9:.]+ ", " known "))
                .containsExactly(
                        "1 known NEW LATE 2 300.00 300.00 null",
                        "2 known LATE LATE 1 50.00 50.00 null",
                        "3 known CANCELLED LATE -1 -100.00 -100.00 null");
        assertThat(rows(spark, "rolling-60-minutes.sql"))
                .containsExactly("issuer_uf SP 1 10.00 10.00", "total all 2 60.00 30.00");
        assertThat(rows(spark, "kpi-quantiles.sql"))
                .containsExactly(
                        "2026-11-18 latency 5 7141 7141",
                        "2026-11-18 ticket 5006 19955 19955",
                        "2026-11-19 latency 5 5 5",
                        "2026-11-19 ticket 1007 1007 1007");
        assertThat(rows(spark, "payment-mix.sql"))
                .as("of 160.00; what was never paid or taken back is left out")
                .containsExactly("2026-11-18 01 2 40.00 25.0000", "2026-11-18 17 1 120.00 75.0000");
        assertThat(rows(spark, "quality.sql"))
                .containsExactly(
                        "2026-11-18 ACCEPTED/AUTHORIZED 3 75.0000", "2026-11-18 QUARANTINED/KEY_CHECK_DIGIT 1 25.0000");
        assertThat(rows(spark, "distinct-recipients.sql"))
                .as("A, B and C on the one day, A on the other")
                .containsExactly("2026-11-18 3", "2026-11-19 1", "null 3");
        spark.sql("SET TIME ZONE 'America/Sao_Paulo'");
        assertThat(rows(spark, "kpis-as-known-at.sql"))
                .as("up to checkpoint 2: 350.00 less 63.00 of taxes, by three")
                .containsExactly("2026-11-18 3 350.00 350.00 287.00 116.67 0.0000");
    }

    private static List<String> rows(SparkSession spark, String script) throws IOException {
        String sql = Files.readString(SCRIPTS.resolve(script)).strip();
        return spark.sql(sql.substring(0, sql.length() - 1)).collectAsList().stream()
                .map(FigureScripts::text)
                .toList();
    }

    private static String text(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> String.valueOf(row.get(i)))
                .collect(Collectors.joining(" "));
    }
}
