package io.notaflow.local.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be known about Grafana's dashboards without Grafana. */
class DashboardsTest {
    private static final int COLUMNS = 24;

    @Test
    void everyPanelReadsTheSourceThatIsProvisioned() {
        String source = AlarmFiles.yaml(AlarmFiles.GRAFANA.resolve("provisioning/datasources/prometheus.yml"))
                .at("/datasources/0/uid")
                .asText();

        assertThat(AlarmFiles.panels()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.at("/datasource/uid").asText()).isEqualTo(source);
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
                assertThat(target.at("/datasource/uid").asText()).isEqualTo(source);
                assertThat(target.path("expr").asText()).isNotBlank();
            });
        });
    }

    @Test
    void prometheusUnderstandsEveryQuestion(@TempDir Path folder) throws Exception {
        Programs.need("promtool");
        StringBuilder rules = new StringBuilder("groups:\n  - name: panels\n    rules:\n");
        int number = 0;
        for (JsonNode panel : AlarmFiles.panels()) {
            for (JsonNode target : panel.path("targets")) {
                rules.append(String.format(
                        Locale.ROOT,
                        "      - {record: panel_%d, expr: %s}%n",
                        number++,
                        new ObjectMapper()
                                .writeValueAsString(target.path("expr").asText())));
            }
        }
        Path file = folder.resolve("panels.yml");
        Files.writeString(file, rules);

        assertThat(Programs.run("promtool", "check", "rules", file.toString())).contains(number + " rules found");
    }

    @Test
    void everyPanelSaysWhatItShows() {
        assertThat(AlarmFiles.panels()).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("description").asText()).endsWith(".");
        });
    }

    @Test
    void numbersAreUniqueAndPanelsDoNotCoverEachOther() {
        for (JsonNode dashboard : AlarmFiles.dashboards()) {
            List<Integer> numbers = new ArrayList<>();
            List<String> fields = new ArrayList<>();
            for (JsonNode panel : dashboard.path("panels")) {
                numbers.add(panel.path("id").asInt());
                JsonNode at = panel.path("gridPos");
                assertThat(at.path("x").asInt() + at.path("w").asInt()).isLessThanOrEqualTo(COLUMNS);
                for (int x = 0; x < at.path("w").asInt(); x++) {
                    for (int y = 0; y < at.path("h").asInt(); y++) {
                        fields.add(
                                (at.path("x").asInt() + x) + "/" + (at.path("y").asInt() + y));
                    }
                }
            }
            assertThat(numbers).doesNotHaveDuplicates();
            assertThat(fields).doesNotHaveDuplicates();
        }
        assertThat(AlarmFiles.dashboards().stream().map(one -> one.path("uid").asText()))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.startsWith("notaflow-"));
    }
}
