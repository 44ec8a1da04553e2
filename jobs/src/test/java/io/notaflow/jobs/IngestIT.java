package io.notaflow.jobs;

import static io.notaflow.jobs.testing.TestDocuments.authorised;
import static io.notaflow.jobs.testing.TestDocuments.awareness;
import static io.notaflow.jobs.testing.TestDocuments.bare;
import static io.notaflow.jobs.testing.TestDocuments.cancellation;
import static io.notaflow.jobs.testing.TestDocuments.key;
import static io.notaflow.jobs.testing.TestDocuments.protocol;
import static io.notaflow.jobs.testing.TestDocuments.withForeignProtocol;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.TestJob;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.silver.DeferredTable;
import io.notaflow.table.silver.DuplicatesTable;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.table.silver.QuarantineTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Documents from a real broker to the silver tables and to PostgreSQL, over a cancellation and a restore. */
class IngestIT {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    /** Each story sends six documents, of which one is a duplicate and one is rejected. */
    private static final int STORIES = 40;

    @TempDir
    Path folder;

    private TestKafka kafka;
    private TestJob job;
    private long sent;

    @BeforeEach
    void prepare() throws Exception {
        kafka = new TestKafka(folder.resolve("broker"));
        job = new TestJob(kafka, folder);
    }

    @AfterEach
    void stop() throws Exception {
        job.close();
        kafka.close();
    }

    @Test
    void everyDocumentHasOneOutcomeAndBothStoresAgreeOnTheMoney() throws Exception {
        job.start(null, 2);
        send(firstHalf());
        awaitOutcomes();
        job.cancel();
        job.start(job.newestCheckpoint().path(), 2);
        send(secondHalf());
        awaitOutcomes();

        assertThat(job.total(DocumentsTable.TABLE)).isEqualTo(sent);
        assertThat(outcomes()).hasSize((int) sent).doesNotHaveDuplicates();
        assertThat(job.total(InvoicesTable.TABLE)).isEqualTo(3L * STORIES);
        assertThat(job.total(InvoiceItemsTable.TABLE)).isEqualTo(3L * STORIES);
        assertThat(job.total(InvoicePaymentsTable.TABLE)).isEqualTo(3L * STORIES);
        assertThat(job.total(InvoiceEventsTable.TABLE)).isEqualTo(3L * STORIES);
        assertThat(job.total(DuplicatesTable.TABLE)).isEqualTo(2L * STORIES);
        assertThat(job.total(QuarantineTable.TABLE)).isEqualTo(STORIES);
        assertThat(job.total(DeferredTable.TABLE)).isZero();
        awaitStatus("SELECT count(*) FROM invoice_status", String.valueOf(2 * STORIES));
        // Key 2n: the content that the protocol by itself names, authorised, not cancelled. Key 2n + 1: cancelled.
        assertThat(
                        query(
                                "SELECT sum(total_document) FROM invoice_status WHERE state = 'AUTHORIZED' AND environment = 1"))
                .isEqualTo(new BigDecimal("20.00")
                        .multiply(BigDecimal.valueOf(STORIES))
                        .toString());
        assertThat(query("SELECT count(*) FROM invoice_status WHERE state = 'CANCELLED' AND total_document = 30.00"))
                .isEqualTo(String.valueOf(STORIES));
        assertThat(query(
                        "SELECT contents || ' ' || content_rank || ' ' || events || ' ' || coalesce(recipient_status, '')"
                                + " FROM invoice_status WHERE access_key = '" + key(2) + "'"))
                .isEqualTo("2 2 1 KNOWN");
    }

    /** Bare and wrong contents first, the events of the cancelled one before its invoice. */
    private static List<byte[]> firstHalf() {
        List<byte[]> documents = new ArrayList<>();
        for (int story = 1; story <= STORIES; story++) {
            documents.add(bare(2 * story, "20.00"));
            documents.add(withForeignProtocol(2 * story, "25.00"));
            documents.add(cancellation(2 * story + 1));
            documents.add("{\"nfeProc\": {}}".getBytes(UTF_8));
        }
        return documents;
    }

    private static List<byte[]> secondHalf() {
        List<byte[]> documents = new ArrayList<>();
        for (int story = 1; story <= STORIES; story++) {
            documents.add(protocol(2 * story, "20.00"));
            documents.add(awareness(2 * story));
            documents.add(bare(2 * story, "20.00"));
            documents.add(authorised(2 * story + 1, "30.00"));
            documents.add(cancellation(2 * story + 1));
        }
        return documents;
    }

    private void send(List<byte[]> documents) throws Exception {
        for (int partition = 0; partition < TestJob.PARTITIONS; partition++) {
            List<byte[]> part = new ArrayList<>();
            for (int i = partition; i < documents.size(); i += TestJob.PARTITIONS) {
                part.add(documents.get(i));
            }
            job.send(partition, part);
        }
        sent += documents.size();
    }

    private void awaitOutcomes() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> assertThat(outcomes())
                .hasSize((int) sent));
    }

    private List<String> outcomes() {
        List<String> outcomes = new ArrayList<>();
        for (TableDefinition<?> table : List.of(
                InvoicesTable.TABLE,
                InvoiceEventsTable.TABLE,
                DuplicatesTable.TABLE,
                DeferredTable.TABLE,
                QuarantineTable.TABLE)) {
            job.rows(table)
                    .forEach(row -> outcomes.add(row.getField("source_ref") + "#" + row.getField("document_index")));
        }
        return outcomes;
    }

    private void awaitStatus(String sql, String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(query(sql))
                .isEqualTo(expected));
    }

    private @Nullable String query(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(job.database(), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
