package io.notaflow.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public documents, when they are there: beside the project, or where FISCAL_SAMPLES says. */
class SamplesTest {
    private final Map<Path, List<DecodedDocument>> decoded = new TreeMap<>();

    @BeforeEach
    void decodeAll() throws IOException {
        String named = System.getenv("FISCAL_SAMPLES");
        Path folder = named == null ? Path.of("..", "..", "shared", "samples") : Path.of(named);
        assumeThat(folder).isDirectory();
        DocumentDecoder decoder = new DocumentDecoder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                decoded.put(folder.relativize(file), decoder.decode(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void everyFileYieldsDocumentsAndNoneBreaksTheDecoder() {
        assertThat(decoded).isNotEmpty();
        decoded.forEach((file, documents) -> {
            assertThat(documents).as("%s", file).isNotEmpty();
            assertThat(documents)
                    .as("%s", file)
                    .flatExtracting(DecodedDocument::violations)
                    .extracting(Violation::code)
                    .doesNotContain(ProblemCode.DECODER_FAILURE.name());
        });
    }

    @Test
    void everyAuthorisedInvoiceHasDateTotalAndItems() {
        long invoices = decoded.values().stream()
                .flatMap(List::stream)
                .map(DecodedDocument::document)
                .filter(Invoice.class::isInstance)
                .map(Invoice.class::cast)
                .filter(invoice -> invoice.root().equals("nfeProc") && "4.00".equals(invoice.layout()))
                .filter(invoice -> AccessKey.isWellFormed(invoice.key()))
                .peek(invoice -> {
                    assertThat(invoice.identification().issuedAt())
                            .as(invoice.key())
                            .isNotNull();
                    assertThat(invoice.totals().document()).as(invoice.key()).isNotNull();
                    assertThat(invoice.items()).as(invoice.key()).isNotEmpty();
                })
                .count();
        assertThat(invoices).isPositive();
    }
}
