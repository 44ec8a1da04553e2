package io.notaflow.local.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Public documents, when they are there: beside the project, or where FISCAL_SAMPLES says. */
class InspectSamplesTest {
    /** What is wrong with the identity of a document, so that not even SEFAZ's answer helps (some samples were anonymised by hand). */
    private static final Set<String> UNIDENTIFIED = Set.of("PROTOCOL_KEY_MISMATCH", "ACCESS_KEY_MALFORMED");

    @Test
    void everyFileHasItsLineAndEveryAuthorisedInvoiceIsAccepted() throws IOException {
        String named = System.getenv("FISCAL_SAMPLES");
        Path folder = named == null ? Path.of("..", "..", "shared", "samples") : Path.of(named);
        assumeThat(folder).isDirectory();

        Run run = Run.jsonl(folder);

        List<JsonNode> lines = run.json();
        assertThat(run.err()).isEmpty();
        assertThat(lines.stream().map(line -> line.get("file").asText()).collect(Collectors.toSet()))
                .isEqualTo(files(folder));
        assertThat(lines)
                .filteredOn(line -> line.get("outcome").asText().equals("QUARANTINED"))
                .allSatisfy(line -> assertThat(line.get("message").asText()).hasSizeGreaterThan(15))
                .filteredOn(line -> !UNIDENTIFIED.contains(line.get("code").asText()))
                .extracting(line -> line.get("file").asText())
                .noneMatch(InspectSamplesTest::isAuthorised);
        assertThat(lines)
                .filteredOn(line -> line.get("kind").asText().equals("FOREIGN"))
                .extracting(line -> line.get("code").asText())
                .containsOnly("UNSUPPORTED_DOCUMENT");
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toSet());
        }
    }

    /** By the plainest look: one nfeProc of layout 4.00 with status 100 or 150. */
    private static boolean isAuthorised(String file) {
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
            return text.contains("<nfeProc")
                    && text.contains("infNFe")
                    && text.contains("versao=\"4.00\"")
                    && text.matches("(?s).*<cStat>(100|150)</cStat>.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
