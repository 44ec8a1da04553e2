package io.notaflow.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.Received;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.testing.SeenMetrics;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestDocuments;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeOperatorTest {
    private static final int MAX_RECORD_BYTES = 12 << 20;
    private static final long EPOCH = 3;

    @TempDir
    static Path folder;

    private OneInputStreamOperatorTestHarness<Received, Ingested> harness;
    private final SeenMetrics metrics = new SeenMetrics();
    private long offset;

    @BeforeEach
    void open() throws Exception {
        NotaflowConfig config = TestConfig.of("jdbc:postgresql://none/none", "none:1", "documents", folder);
        harness = new OneInputStreamOperatorTestHarness<>(
                new DecodeOperator(IngestSettings.of(config), EPOCH), metrics.environment());
        harness.getExecutionConfig().enableObjectReuse();
        harness.setup(IngestedSerializer.INSTANCE);
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void goodDocumentsGoOnAndBadOnesLeaveByTheSide() throws Exception {
        send(TestDocuments.authorised(1, "10.00"));
        send(null);
        send("no document".getBytes(UTF_8));
        send(TestDocuments.authorised(2, "10.00"));

        assertThat(harness.extractOutputValues())
                .extracting(Ingested::key)
                .containsExactly(TestDocuments.key(1), TestDocuments.key(2));
        assertThat(rejected()).extracting(one -> one.origin().source().offset()).containsExactly(1L, 2L);
    }

    @Test
    void countsDocumentsAndWhyTheyCannotCount() throws Exception {
        send(TestDocuments.authorised(1, "10.00"));
        send(null);
        send(null);
        send(new byte[MAX_RECORD_BYTES + 1]);

        assertThat(metrics.count(Metric.DOCUMENTS)).isEqualTo(4);
        assertThat(metrics.count(Metric.QUARANTINED)).isEqualTo(3);
        assertThat(metrics.count(Metric.QUARANTINED_BY_CODE, "TOMBSTONE")).isEqualTo(2);
        assertThat(metrics.count(Metric.QUARANTINED_BY_CODE, "TOO_LARGE")).isEqualTo(1);
    }

    @Test
    void tellsTheLedgerAtTheBarrierHowManyDocumentsThereWere() throws Exception {
        send(TestDocuments.authorised(1, "10.00"));
        send("no document".getBytes(UTF_8));
        harness.prepareSnapshotPreBarrier(9);
        harness.prepareSnapshotPreBarrier(10);

        assertThat(Objects.requireNonNull(harness.getSideOutput(SilverTags.DECODED)))
                .extracting(StreamRecord::getValue)
                .containsExactly(new LedgerEntry(Station.DECODED, 0, 2, new BigDecimal("0.00"), EPOCH, 9));
    }

    @Test
    void recordAboveTheLimitIsNotDecoded() throws Exception {
        send(new byte[MAX_RECORD_BYTES + 1]);

        assertThat(rejected()).extracting(one -> one.reason().code()).containsExactly("TOO_LARGE");
    }

    @Test
    void documentsOfOneRecordAreNumbered() throws Exception {
        String one = new String(TestDocuments.bare(1, "10.00"), UTF_8);
        String two = new String(TestDocuments.bare(2, "10.00"), UTF_8);
        send(("<enviNFe xmlns=\"http://www.portalfiscal.inf.br/nfe\" versao=\"4.00\"><idLote>1</idLote>" + one + two
                        + "</enviNFe>")
                .getBytes(UTF_8));

        assertThat(harness.extractOutputValues())
                .extracting(document -> document.facts().origin().index())
                .containsExactly(0, 1);
    }

    @Test
    void moreItemsThanAnyLawfulDocumentHasAreRefusedBeforeTheyFillTheHeap() throws Exception {
        String invoice = new String(TestDocuments.authorised(1, "10.00"), UTF_8);
        int from = invoice.indexOf("<det ");
        int to = invoice.indexOf("</det>") + "</det>".length();
        String item = invoice.substring(from, to);
        send((invoice.substring(0, from) + item.repeat(6_000) + invoice.substring(to)).getBytes(UTF_8));

        assertThat(harness.extractOutputValues()).isEmpty();
        assertThat(rejected())
                .singleElement()
                .satisfies(one -> assertThat(one.reason().code()).isEqualTo("TOO_MANY_NODES"))
                .satisfies(one -> assertThat(one.key()).isEqualTo(TestDocuments.key(1)));
    }

    /** Whatever is done to a document's bytes, each record leaves as one or more outcomes, and nothing throws. */
    @Test
    void noDamageThrowsAndNothingVanishes() throws Exception {
        Random random = new Random(20261121);
        byte[] good = TestDocuments.authorised(1, "10.00");
        int records = 3_000;
        for (int i = 0; i < records; i++) {
            byte[] damaged = good.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) "<>/&\"0A.-\0\u00ff".charAt(random.nextInt(11));
            }
            send(damaged);
        }

        List<Long> offsets = new ArrayList<>();
        harness.extractOutputValues()
                .forEach(one -> offsets.add(one.facts().origin().source().offset()));
        rejected().forEach(one -> offsets.add(one.origin().source().offset()));
        assertThat(offsets).hasSize(records).doesNotHaveDuplicates();
        assertThat(rejected()).extracting(one -> one.reason().code()).doesNotContain("DECODER_FAILURE");
    }

    @Test
    void documentSurvivesTheNetwork() throws Exception {
        send(TestDocuments.authorised(1, "10.00"));
        Ingested sent = harness.extractOutputValues().get(0);
        DataOutputSerializer out = new DataOutputSerializer(64);

        IngestedSerializer.INSTANCE.serialize(sent, out);
        Ingested received = IngestedSerializer.INSTANCE.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));

        assertThat(received).usingRecursiveComparison().isEqualTo(sent);
        assertThat(received.figures()).isNotEmpty();
        assertThat(IngestedSerializer.INSTANCE.copy(sent))
                .usingRecursiveComparison()
                .isEqualTo(sent);
    }

    private void send(byte @Nullable [] payload) throws Exception {
        Instant arrival = Instant.parse("2026-11-21T12:00:00Z");
        harness.processElement(new StreamRecord<>(
                new Received(new SourceRef("documents", 0, offset++), 0, arrival, null, List.of(), payload),
                arrival.toEpochMilli()));
    }

    private List<RejectedDocument> rejected() {
        List<RejectedDocument> rejected = new ArrayList<>();
        Objects.requireNonNullElse(
                        harness.getSideOutput(SilverTags.REJECTED),
                        new ConcurrentLinkedQueue<StreamRecord<RejectedDocument>>())
                .forEach(one -> rejected.add(one.getValue()));
        return rejected;
    }
}
