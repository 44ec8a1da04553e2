package io.notaflow.local.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.metric.NeighbourMetric;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alarms and who is told of them. */
class AlarmsTest {
    private static final String RUNBOOK = "docs/runbook.md#";

    @Test
    void eachAlarmSaysHowBadItIsWhatItMeansAndWhatToDo() {
        assertThat(AlarmFiles.alarms()).hasSizeGreaterThan(10).allSatisfy(alarm -> {
            assertThat(alarm.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alarm.at("/annotations/summary").asText()).endsWith(".");
            assertThat(alarm.at("/annotations/description").asText()).endsWith(".");
            assertThat(alarm.at("/annotations/runbook").asText()).isEqualTo(RUNBOOK + slug(alarm));
        });
    }

    @Test
    void theRunbookHasASectionWithACommandPerAlarmAndNoOther() throws IOException {
        String runbook = Files.readString(AlarmFiles.HOME.resolve("docs/runbook.md"));
        List<String> sections = Stream.of(
                        runbook.substring(runbook.indexOf("\n# Alarms\n")).split("\n## ", -1))
                .skip(1)
                .toList();

        assertThat(sections.stream().map(section -> section.substring(0, section.indexOf('\n'))))
                .containsExactlyInAnyOrderElementsOf(
                        AlarmFiles.alarms().stream().map(AlarmsTest::slug).toList());
        assertThat(sections)
                .allSatisfy(section -> assertThat(section).containsPattern("curl -s|docker compose|\\./notaflow"));
    }

    @Test
    void everyMetricOfAlarmsAndDashboardsIsInTheCatalogue() {
        Set<String> known = Stream.concat(
                        Stream.of(Metric.values()).map(Metric::prometheusName),
                        Stream.of(NeighbourMetric.values()).map(NeighbourMetric::prometheusName))
                .collect(Collectors.toSet());

        assertThat(AlarmFiles.metrics()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void prometheusTakesItsConfiguration() throws Exception {
        Programs.need("promtool");

        assertThat(Programs.run("promtool", "check", "config", path("prometheus.yml")))
                .contains(AlarmFiles.alarms().size() + " rules found");
    }

    @Test
    void eachAlarmFiresWhenItShouldAndOnlyThen() throws Exception {
        Programs.need("promtool");

        assertThat(Programs.run("promtool", "test", "rules", path("alerts.test.yml")))
                .contains("SUCCESS");
    }

    @Test
    void noAlarmIsWithoutACase() throws IOException {
        String cases = Files.readString(AlarmFiles.PROMETHEUS.resolve("alerts.test.yml"));

        assertThat(AlarmFiles.alarms()).allSatisfy(alarm -> assertThat(cases)
                .contains("alertname: " + alarm.path("alert").asText() + "\n"));
    }

    @Test
    void whatIsCriticalReachesThePersonOnCallAndTheRestTheTeam() throws Exception {
        Programs.need("amtool");
        String file = AlarmFiles.ALERTMANAGER.toString();

        Programs.run("amtool", "check-config", file);
        for (JsonNode alarm : AlarmFiles.alarms()) {
            String severity = alarm.at("/labels/severity").asText();
            String receiver = severity.equals("critical") ? "on-call" : "team";
            Programs.run(
                    "amtool",
                    "config",
                    "routes",
                    "test",
                    "--config.file=" + file,
                    "--verify.receivers=" + receiver,
                    "alertname=" + alarm.path("alert").asText(),
                    "severity=" + severity);
        }
    }

    private static String path(String file) {
        return AlarmFiles.PROMETHEUS.resolve(file).toString();
    }

    /** {@code NothingCommits} becomes {@code nothing-commits}. */
    private static String slug(JsonNode alarm) {
        return alarm.path("alert")
                .asText()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
