package io.notaflow.local.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.local.simulate.DirectoryTarget;
import io.notaflow.local.simulate.SimulateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectSimulationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void everyDocumentOfASimulationIsJudgedAsTheTruthSays() throws IOException {
        Path documents = folder.resolve("documents");
        Path truth = folder.resolve("truth.jsonl");
        int simulated = new CommandLine(new SimulateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute("--invoices=400", "--seed=5", "--start=2026-11-19", "--out=" + documents, "--truth=" + truth);
        assertThat(simulated).isZero();
        Files.delete(documents.resolve(DirectoryTarget.MANIFEST));

        Run run = Run.jsonl(documents);

        assertThat(run.exit()).as("the simulator spoils some").isEqualTo(1);
        assertThat(judged(run.json())).isEqualTo(told(truth));
        assertThat(judged(run.json())).contains("0 false").hasSizeGreaterThan(400);
    }

    /** Index and whether it is accepted, in the order of files: their names begin with the number of the record. */
    private static List<String> judged(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.get("index").asInt()
                        + " "
                        + line.get("outcome").asText().equals("ACCEPTED"))
                .toList();
    }

    /** A duplicate is a good document: only its key's history tells. */
    private static List<String> told(Path truth) throws IOException {
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(truth)) {
            for (JsonNode document : JSON.readTree(line).path("documents")) {
                boolean good = !document.get("outcome").asText().equals("quarantined");
                told.add(document.get("index").asInt() + " " + good);
            }
        }
        return told;
    }
}
