package io.notaflow.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.sqlfiles.SqlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** What the files of maintenance must leave in a lake that the real job wrote: the newest commit of the job, and tagged cuts. */
final class Maintenance {
    /** Later than all of them, whatever the clock says. */
    private static final String NOW = "2999-12-31 00:00:00";

    private static final String TAGGED = "gold.kpis";
    private static final String OTHER = "gold.ledger";

    private Maintenance() {}

    /** Expiry as it is shipped but without waiting five days; then also without what keeps the job's commit, to see that it was that. */
    static void check(SparkSession spark) throws IOException {
        String kpis = newestCheckpoint(spark, TAGGED);
        String ledger = newestCheckpoint(spark, OTHER);
        spark.sql("ALTER TABLE notaflow." + TAGGED + " CREATE TAG closed_2026_11");
        file("maintenance-compact").statements().forEach(spark::sql);
        List<String> expiry = file("maintenance-expire").statements().stream()
                .map(statement ->
                        statement.replace("retain_last", "older_than => TIMESTAMP '" + NOW + "', retain_last"))
                .toList();

        expiry.forEach(spark::sql);
        assertThat(newestCheckpoint(spark, TAGGED)).isEqualTo(kpis).isNotEqualTo("null");
        assertThat(newestCheckpoint(spark, OTHER)).isEqualTo(ledger).isNotEqualTo("null");

        expiry.forEach(statement -> spark.sql(statement.replace("retain_last => 100", "retain_last => 1")));
        assertThat(newestCheckpoint(spark, TAGGED)).as("tagged").isEqualTo(kpis);
        assertThat(newestCheckpoint(spark, OTHER))
                .as("neither tagged nor retained")
                .isEqualTo("null");
    }

    private static SqlFile file(String question) throws IOException {
        return SqlFile.in(Path.of("../sql/spark")).stream()
                .filter(file -> file.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static String newestCheckpoint(SparkSession spark, String table) {
        return String.valueOf(SparkFiles.rows(
                        spark,
                        "SELECT MAX(CAST(element_at(summary, 'flink.max-committed-checkpoint-id') AS BIGINT)) FROM notaflow."
                                + table + ".snapshots")
                .get(0)
                .get(0));
    }
}
