package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static Path folder() {
        String named = System.getenv("NOTAFLOW_SAMPLES");
        return named == null ? Path.of("..", "..", "shared", "samples") : Path.of(named);
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

    /** Converters drop prefixes and the order among different names; nothing else may get lost. */
    @Test
    void everyWellFormedFileSaysTheSameInJson() throws IOException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<Path, List<DecodedDocument>> one : decoded.entrySet()) {
            XmlDocument xml = XmlDocument.orNull(Files.readAllBytes(folder().resolve(one.getKey())));
            if (xml == null || one.getValue().get(0).document() == null) {
                continue;
            }
            compared++;
            for (JsonMirror dialect : List.of(JsonMirror.PLAIN, JsonMirror.DOLLAR_GROUP, JsonMirror.BADGERFISH)) {
                List<DecodedDocument> json =
                        new DocumentDecoder().decode(dialect.of(xml.root()).getBytes(UTF_8));
                Set<String> changed = new TreeSet<>();
                for (int i = 0; i < Math.min(json.size(), one.getValue().size()); i++) {
                    changed.addAll(Leaves.changed(leaves(one.getValue().get(i)), leaves(json.get(i))));
                }
                if (!changed.isEmpty() || json.size() != one.getValue().size()) {
                    different.add(one.getKey() + " " + dialect + " " + changed);
                }
            }
        }

        assertThat(compared).isGreaterThan(30);
        assertThat(different).isEmpty();
    }

    private static Map<String, String> leaves(DecodedDocument decoded) {
        return decoded.document() == null ? Map.of() : Leaves.of((Record) decoded.document());
    }
}
