package io.notaflow.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.sqlfiles.BiViews;
import io.notaflow.sqlfiles.ExpectedRows;
import io.notaflow.sqlfiles.SqlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Every file of "sql/spark" and "sql/spark-trino" over the rows that the class KnownLake of the module "local" wrote. */
final class SparkFiles {
    private static final String VIEWS = "views-bi";
    private static final String MAINTENANCE = "maintenance-";

    private SparkFiles() {}

    /** The views first, since some files need them; maintenance last, and then the same questions again. */
    static void check(SparkSession spark) throws IOException {
        List<SqlFile> files = Stream.of("spark", "spark-trino")
                .map(folder -> Path.of("../sql", folder))
                .flatMap(SparkFiles::in)
                .sorted(Comparator.comparing((SqlFile file) -> !file.question().equals(VIEWS)))
                .toList();
        assertThat(files.get(0).question()).isEqualTo(VIEWS);
        run(spark, files.get(0));
        List<SqlFile> questions = files.stream()
                .skip(1)
                .filter(file -> !file.question().startsWith(MAINTENANCE))
                .toList();
        for (SqlFile file : questions) {
            ExpectedRows.check("spark", file, run(spark, file));
        }
        askViews(spark);
        for (SqlFile file : files) {
            if (file.question().startsWith(MAINTENANCE)) {
                run(spark, file);
            }
        }
        askViews(spark);
        assertThat(rows(spark, "SELECT COUNT(*) FROM notaflow.gold.kpis.files WHERE partition.grain = 'day'"))
                .as("one of the 19 files of the days of a month")
                .containsExactly(List.of(1L));
    }

    private static void askViews(SparkSession spark) {
        spark.sql("SET TIME ZONE 'UTC'");
        for (BiViews view : BiViews.values()) {
            view.check(rows(spark, view.sql("")));
        }
    }

    private static Stream<SqlFile> in(Path folder) {
        try {
            return SqlFile.in(folder).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs its statements; what the last one found. */
    static List<List<@Nullable Object>> run(SparkSession spark, SqlFile file) {
        spark.sql("SET TIME ZONE 'UTC'");
        List<List<@Nullable Object>> found = List.of();
        for (String statement : file.statements()) {
            found = rows(spark, statement);
        }
        return found;
    }

    static List<List<@Nullable Object>> rows(SparkSession spark, String sql) {
        return spark.sql(sql).collectAsList().stream().map(SparkFiles::cells).toList();
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        IntStream.range(0, row.size()).forEach(i -> cells.add(row.get(i)));
        return cells;
    }
}
