package io.notaflow.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds in the warehouse what NotaFlow finds: rows of each table and the sum of each numeric column. */
class SparkReadsTheLakeIT {
    private static final String ROWS = "*";

    @TempDir
    Path folder;

    @Test
    void countsAndSumsAreThoseOfOurOwnReading() throws Exception {
        try (LakeProcess lake = LakeProcess.start(folder, 7, 700);
                SparkSession spark = session(lake.properties())) {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            Map<String, BigDecimal> expected = new LinkedHashMap<>();
            for (String[] line : lake.ownReading()) {
                columns.computeIfAbsent(line[0], table -> new ArrayList<>()).add(line[1]);
                expected.put(line[0] + ' ' + line[1], new BigDecimal(line[2]).stripTrailingZeros());
            }

            Map<String, BigDecimal> found = new LinkedHashMap<>();
            columns.forEach((table, names) -> found.putAll(sums(spark, table, names)));

            assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
            assertThat(found.get("bronze.documents *")).isGreaterThan(new BigDecimal(700));
            Maintenance.check(spark);
            SparkFiles.check(known(spark, lake.known()));
        }
    }

    /** Under the same name another catalog: the scripts name it. */
    private static SparkSession known(SparkSession spark, Properties lake) throws IOException {
        SparkSession session = spark.newSession();
        String catalog = "spark.sql.catalog." + lake.getProperty("catalog");
        settings(lake).forEach((name, value) -> session.conf().set(catalog + name, value));
        return session;
    }

    private static Map<String, BigDecimal> sums(SparkSession spark, String table, List<String> columns) {
        List<String> terms = columns.stream()
                .map(column -> column.equals(ROWS)
                        ? "CAST(count(*) AS DECIMAL(38, 0))"
                        : "coalesce(sum(CAST(" + column + " AS DECIMAL(38, 10))), 0)")
                .toList();
        Row row = spark.sql("SELECT " + String.join(", ", terms) + " FROM notaflow." + table)
                .first();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            sums.put(table + ' ' + columns.get(i), row.getDecimal(i).stripTrailingZeros());
        }
        return sums;
    }

    /** A JDBC catalog holds the tables of many catalogs by their names, so that Spark must use the writer's. */
    private static SparkSession session(Properties lake) throws IOException {
        String catalog = "spark.sql.catalog." + lake.getProperty("catalog");
        SparkSession.Builder builder = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.extensions", "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions")
                .config("spark.sql.shuffle.partitions", "2");
        settings(lake).forEach((name, value) -> builder.config(catalog + name, value));
        return builder.getOrCreate();
    }

    private static Map<String, String> settings(Properties lake) throws IOException {
        return Map.of(
                "", "org.apache.iceberg.spark.SparkCatalog",
                ".catalog-impl", "org.apache.iceberg.jdbc.JdbcCatalog",
                ".uri", lake.getProperty("uri"),
                ".jdbc.user", lake.getProperty("user"),
                ".jdbc.password",
                        Files.readString(Path.of(lake.getProperty("password-file")))
                                .strip(),
                ".jdbc.schema-version", "V1",
                ".warehouse", lake.getProperty("warehouse"));
    }
}
