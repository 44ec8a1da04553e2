package io.notaflow.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Received;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestDocuments;
import io.notaflow.lifecycle.DocumentKind;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.testing.RecordPath;
import io.notaflow.testing.TestInvoices;
import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    static Path folder;

    private final NotaflowConfig config = TestConfig.of("jdbc:postgresql://none/none", "none:1", "documents", folder);
    private final Intake intake = new Intake(IngestSettings.of(config));

    @Test
    void everyKindOfTestDocumentIsAccepted() {
        for (byte[] payload : List.of(
                TestDocuments.authorised(1, "10.00"),
                TestDocuments.withForeignProtocol(1, "11.00"),
                TestDocuments.bare(1, "10.00"),
                TestDocuments.protocol(1, "10.00"),
                TestDocuments.cancellation(1),
                TestDocuments.awareness(1))) {
            Intake.Judged judged = only(payload);
            assertThat(judged.rejected()).as(new String(payload, UTF_8)).isNull();
            assertThat(Objects.requireNonNull(judged.ingested()).key()).isEqualTo(TestDocuments.key(1));
        }
    }

    @Test
    void invoiceBecomesRowsThatWaitForTheirRevision() {
        Ingested ingested = Objects.requireNonNull(
                only(TestDocuments.authorised(7, "10.00")).ingested());

        assertThat(ingested.facts().kind()).isEqualTo(DocumentKind.INVOICE);
        assertThat(ingested.facts().total()).isEqualByComparingTo("10.00");
        assertThat(ingested.row().getInt(InvoicesTable.TABLE.indexOf("revision")))
                .isZero();
        assertThat(ingested.items()).hasSize(1);
        assertThat(ingested.payments()).hasSize(1);
    }

    @Test
    void rejectionSaysWhyInBothLanguages() {
        RejectedDocument rejected =
                Objects.requireNonNull(only("{\"a\":".getBytes(UTF_8)).rejected());

        assertThat(rejected.stage()).isEqualTo("DECODE");
        assertThat(rejected.reason().code()).isEqualTo("JSON_MALFORMED");
        assertThat(rejected.reason().messagePt()).isNotEmpty();
        assertThat(rejected.reason().messageEn()).isNotEmpty();
    }

    @Test
    void tombstoneIsOneRejectedDocument() {
        assertThat(Objects.requireNonNull(only(null).rejected()).reason().code())
                .isEqualTo("TOMBSTONE");
    }

    /** A fault of ours may quote the document; only the class of it is told. */
    @Test
    void aFaultOfOursStopsNothingAndQuotesNobody() {
        Invoice faulty = RecordPath.with(TestInvoices.nfe().invoice(), "items", new AbstractList<Item>() {
            @Override
            public Item get(int index) {
                throw new IllegalStateException("Nomequit 12345678909");
            }

            @Override
            public int size() {
                return 1;
            }
        });

        RejectedDocument rejected =
                Objects.requireNonNull(intake.judge(received(null), new DecodedDocument(0, "NFe", faulty, List.of()))
                        .rejected());

        assertThat(rejected.reason().code()).isEqualTo("DECODER_FAILURE");
        assertThat(rejected.reason().expected()).isEqualTo("IllegalStateException");
        assertThat(rejected.toString()).doesNotContain("Nomequit").doesNotContain("12345678909");
    }

    private static Received received(byte @Nullable [] payload) {
        return new Received(
                new SourceRef("documents", 0, 0), 0, Instant.parse("2026-11-21T12:00:00Z"), null, List.of(), payload);
    }

    private Intake.Judged only(byte @Nullable [] payload) {
        Received received = received(payload);
        List<DecodedDocument> documents = intake.decode(received);
        assertThat(documents).hasSize(1);
        return intake.judge(received, documents.get(0));
    }
}
