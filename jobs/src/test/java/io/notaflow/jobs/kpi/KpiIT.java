package io.notaflow.jobs.kpi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.GatedJob;
import io.notaflow.jobs.testing.TestJob;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.gold.CutsTable;
import io.notaflow.table.gold.LedgerTable;
import io.notaflow.table.silver.InvoicesTable;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.data.Record;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Figures on a real broker, a real PostgreSQL and a mini cluster: in any order, at any parallelism, over restores and failures. */
class KpiIT {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    @TempDir
    static Path brokerFolder;

    private static TestKafka kafka;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() {
        kafka = new TestKafka(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @Test
    void anyOrderAtAnyParallelismAndOverRestoresEndsInTheSameFigures() throws Exception {
        Map<String, Map<String, BigDecimal>> first = undisturbed(1);
        assertThat(undisturbed(3)).isEqualTo(first);
        assertThat(rescaled()).isEqualTo(first);
    }

    /** In an order and over partitions that depend on the parallelism. */
    private Map<String, Map<String, BigDecimal>> undisturbed(int parallelism) throws Exception {
        try (TestJob job = job("parallel" + parallelism)) {
            List<byte[]> documents = shuffled(parallelism);
            job.start(null, parallelism);
            send(job, documents.subList(0, 7));
            awaitDocuments(job, 7);
            send(job, documents.subList(7, documents.size()));
            return end(job);
        }
    }

    private Map<String, Map<String, BigDecimal>> rescaled() throws Exception {
        try (TestJob job = job("rescaled")) {
            List<byte[]> documents = shuffled(4);
            job.start(null, 2);
            send(job, documents.subList(0, 6));
            awaitDocuments(job, 6);
            send(job, documents.subList(6, 9));
            job.start(job.stopWithSavepoint(), 3);
            send(job, documents.subList(9, 14));
            awaitDocuments(job, 14);
            send(job, documents.subList(14, 17));
            job.cancel();
            job.start(job.newestCheckpoint().path(), 1);
            send(job, documents.subList(17, documents.size()));
            return end(job);
        }
    }

    /**
     * A task fails behind its barrier, once PostgreSQL shows what the checkpoint tells of the worse content. In the replay that comes only after the
     * better one: nothing touches the worse content's window again.
     */
    @Test
    void rowsOfAFailedCheckpointAreRightAgainAlthoughTheReplayDoesNotTouchTheirCells() throws Exception {
        String cell = "day 2026-11-20T00:00 total all";
        try (TestJob job = job("failing")) {
            job.start(null, 2, GatedJob::prepare);
            send(job, List.of("no document".getBytes(UTF_8)));
            awaitDocuments(job, 1);
            GatedJob.doom(Stories.worseContent());
            job.send(0, List.of(Stories.worseContent()));
            await(() -> assertThat(Figures.live(job).values().get(cell))
                    .containsEntry("document_total", new BigDecimal("9E+1")));
            long failed = Objects.requireNonNull(Figures.liveVersions(job).get(cell));
            assertThat(job.newestCheckpoint().checkpoint()).isLessThan(failed);
            GatedJob.fail();
            await(() -> assertThat(GatedJob.holdsSomething()).isTrue());
            job.send(1, List.of(Stories.betterContent()));
            awaitDocuments(job, 2);
            GatedJob.letPass();
            awaitDocuments(job, 3);

            assertThat(Cuts.committed(job, DocumentsTable.TABLE)).doesNotContain(failed);
            assertThat(contentsByRevision(job))
                    .as("the better content came first in the replay")
                    .containsExactly(new BigDecimal("91.00"), new BigDecimal("90.00"));
            await(() -> assertPostgresIsGold(job));
            assertThat(Figures.live(job).total("document_total")).isEqualByComparingTo("91");
        }
    }

    @Test
    void whatWasKnownAtAMomentStaysTheAnswer() throws Exception {
        try (TestJob job = job("known")) {
            List<byte[]> documents = shuffled(5);
            Map<OffsetDateTime, Figures> answers = new HashMap<>();
            job.start(null, 2);
            for (int sent = 0; sent < 15; sent += 5) {
                send(job, documents.subList(sent, sent + 5));
                awaitDocuments(job, sent + 5);
                OffsetDateTime moment = Cuts.newestKnown(job);
                answers.put(moment, Cuts.asOf(job, moment));
            }
            answers.forEach((moment, answer) ->
                    assertThat(Cuts.asOf(job, moment).values()).isEqualTo(answer.values()));
            job.cancel();
            job.start(job.newestCheckpoint().path(), 1);
            send(job, documents.subList(15, documents.size()));
            awaitDocuments(job, documents.size());
            OffsetDateTime moment = Cuts.newestKnown(job);

            answers.forEach(
                    (then, answer) -> assertThat(Cuts.asOf(job, then).values()).isEqualTo(answer.values()));
            assertThat(answers.values().stream().map(Figures::documents).toList())
                    .containsExactlyInAnyOrder(5L, 10L, 15L);
            await(() -> assertThat(Cuts.asOf(job, moment).documents()).isGreaterThanOrEqualTo(15L));
            job.cancel();
            Cuts.assertOnePerCheckpoint(job);
        }
    }

    /** Waits for all documents, and proves what must hold at every end; returns the figures that do not depend on the way. */
    private static Map<String, Map<String, BigDecimal>> end(TestJob job) throws Exception {
        awaitDocuments(job, Stories.documents().size());
        await(() -> assertPostgresIsGold(job));
        Figures gold = Figures.gold(job, Long.MAX_VALUE);
        assertThat(gold.total("document_total")).isEqualByComparingTo(Stories.TOTAL);
        assertThat(gold.total("invoices")).isEqualByComparingTo(Stories.INVOICES);
        assertThat(gold.total("cancelled_total")).isEqualByComparingTo(Stories.CANCELLED_TOTAL);
        assertThat(gold.total("cancelled_invoices")).isEqualByComparingTo(Stories.CANCELLED);
        assertLedger(job, gold);
        job.cancel();
        Cuts.assertOnePerCheckpoint(job);
        return Figures.live(job).lasting();
    }

    /** Each row is the sum of gold's deltas up to its version, no cell of gold is missing, and nothing is pending. */
    private static void assertPostgresIsGold(TestJob job) throws SQLException {
        Map<String, Long> versions = Figures.liveVersions(job);
        Figures live = Figures.live(job);
        assertThat(live.values()).isEqualTo(Figures.gold(job, versions::get).values());
        assertThat(live.values()).isEqualTo(Figures.gold(job, Long.MAX_VALUE).values());
        assertThat(Cuts.committed(job, CutsTable.TABLE)).containsAll(versions.values());
    }

    private static void assertLedger(TestJob job, Figures gold) throws SQLException {
        Map<String, BigDecimal> brl = new TreeMap<>();
        Map<String, Long> passed = new TreeMap<>();
        for (Record row : job.rows(LedgerTable.TABLE)) {
            String station = (String) row.getField("station");
            brl.merge(station, (BigDecimal) row.getField("brl"), BigDecimal::add);
            passed.merge(station, (Long) row.getField("passed"), Long::sum);
        }
        assertThat(brl.getOrDefault("ACCEPTED", BigDecimal.ZERO).add(brl.getOrDefault("DUPLICATE", BigDecimal.ZERO)))
                .isEqualByComparingTo(gold.total("document_total"))
                .isEqualByComparingTo(brl.get("KPIS"));
        assertThat(passed).containsEntry("RECEIVED", (long) Stories.documents().size());
        await(() -> {
            Map<String, BigDecimal> live = new TreeMap<>();
            Map<String, Long> livePassed = new TreeMap<>();
            Figures.query(job, "SELECT station, brl, passed FROM ledger", row -> {
                live.put(row.getString(1), row.getBigDecimal(2));
                livePassed.put(row.getString(1), row.getLong(3));
            });
            assertThat(live).isEqualTo(brl);
            assertThat(livePassed).isEqualTo(passed);
        });
    }

    private static List<BigDecimal> contentsByRevision(TestJob job) {
        return job.rows(InvoicesTable.TABLE).stream()
                .sorted(Comparator.comparing(row -> (Integer) row.getField("revision")))
                .map(row -> (BigDecimal) row.getField("total_document"))
                .toList();
    }

    private TestJob job(String name) throws Exception {
        return new TestJob(kafka, Files.createDirectories(folder.resolve(name)));
    }

    private static List<byte[]> shuffled(long seed) {
        List<byte[]> documents = new ArrayList<>(Stories.documents());
        Collections.shuffle(documents, new Random(seed));
        return documents;
    }

    private static void send(TestJob job, List<byte[]> documents) throws Exception {
        for (int partition = 0; partition < TestJob.PARTITIONS; partition++) {
            List<byte[]> own = new ArrayList<>();
            for (int i = partition; i < documents.size(); i += TestJob.PARTITIONS) {
                own.add(documents.get(i));
            }
            job.send(partition, own);
        }
    }

    private static void awaitDocuments(TestJob job, long documents) {
        await(() -> assertThat(Figures.gold(job, Long.MAX_VALUE).documents()).isEqualTo(documents));
    }

    static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }
}
