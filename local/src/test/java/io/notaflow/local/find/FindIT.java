package io.notaflow.local.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.alert.FindingReader;
import io.notaflow.anomaly.bounded.History;
import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.config.KafkaConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.Settings;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.local.lake.SmallLake;
import io.notaflow.testing.RecordPath;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindIT {
    @TempDir
    Path folder;

    /** Simulated documents begin on the 2nd of November and are about 400 invoices of honest issuers. */
    @Test
    void readsTheSalesThatStandFromALakeAndFindsNothingAmongHonestIssuers() throws Exception {
        try (SmallLake lake = SmallLake.make(folder, 11, 400)) {
            LocalDate after = LocalDate.of(2026, 12, 31);
            History history = Silver.history(lake.config(), after);
            StringWriter said = new StringWriter();

            assertThat((long) history.size()).isBetween(100L, authorised(lake));
            assertThat(FindCommand.find(lake.config(), after, new PrintWriter(said, true)))
                    .isEmpty();
            assertThat(said.toString())
                    .isEqualToIgnoringNewLines(after + ": 0 findings in " + history.size() + " sales");
            assertThat(Silver.history(lake.config(), LocalDate.of(2020, 1, 1)).size())
                    .isZero();
        }
    }

    @Test
    void whatIsSentTwiceIsTheSameFindingTwice() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("broker"))) {
            NotaflowConfig config = RecordPath.with(
                    TestConfig.of("jdbc:postgresql://localhost/none", "none:1", "t", folder),
                    "kafka",
                    new KafkaConfig(kafka.servers(), "t", "g", Settings.NONE));
            Finding finding = TestFindings.split(TestFindings.ISSUER, "d", Severity.HIGH, "1.00");

            FindingsDesk.send(config, List.of(finding));
            FindingsDesk.send(config, List.of(finding));

            assertThat(kafka.records(config.anomalies().findingsTopic()))
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(FindingReader.read(text.getBytes(StandardCharsets.UTF_8))
                                    .row())
                            .isEqualTo(new FindingRow(finding, 0, 0)));
        }
    }

    private static long authorised(SmallLake lake) throws Exception {
        try (Connection connection = lake.postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM invoice_status WHERE state = 'AUTHORIZED' AND environment = 1")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
