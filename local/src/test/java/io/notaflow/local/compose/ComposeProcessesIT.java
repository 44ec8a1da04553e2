package io.notaflow.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.config.CatalogConfig;
import io.notaflow.config.ConfigReader;
import io.notaflow.local.alarm.AlarmFiles;
import io.notaflow.local.alarm.Programs;
import io.notaflow.local.lake.LakeRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every service of the compose file whose software is here runs as a process, from the same commands, variables and files: documents flow
 * to rows, every metric that an alarm or a panel reads is scraped, the page says when the TaskManager is gone and that it is back, and when PostgreSQL
 * is gone the alarm rings.
 */
class ComposeProcessesIT {
    private static final Pattern SENT = Pattern.compile("(\\d+) records, (\\d+) documents");
    private static final Pattern PERSON =
            Pattern.compile("(?:<CPF>|\"CPF\":\\s?\")(\\d{11})(?:(?:</CPF><xNome>|\",\\s?\"xNome\":\\s?\")([^<\"]+))?");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void documentsFlowAndTheAlarmRingsWhenNothingCommits() throws Exception {
        Programs.need("prometheus", "prometheus-alertmanager", "psql");
        Here here = new Here(ComposeFile.read(Path.of("..", "docker-compose.yml")), folder);
        try (PlainProcesses processes = new PlainProcesses(here);
                PostgresImage postgres = new PostgresImage(here)) {
            KafkaImage kafka = new KafkaImage(here, processes);
            kafka.start();
            postgres.start();
            FlinkImage flink = new FlinkImage(here, processes);
            flink.startJobManager();
            Process taskManager = flink.startTaskManager();
            kafka.createTopic();
            // Only the pace of the test differs from docker/notaflow.yaml.
            flink.submit(Map.of("NOTAFLOW_RUNTIME_CHECKPOINT_INTERVAL", "2s"));
            LivePage page = new LivePage(here, processes);
            page.createUsers();
            page.start();
            Observers observers = new Observers(here, processes);
            observers.start();

            long records = load(here, processes);
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                            LakeRun.committed(catalog(here)))
                    .isEqualTo(records));
            assertThat(postgres.count("SELECT count(*) FROM kpi_current")).isPositive();
            assertThat(postgres.count("SELECT count(*) FROM invoice_status")).isPositive();
            assertThat(page.get("/")).contains("NotaFlow");

            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(observers.targets()).hasSize(3).containsOnly("up");
                assertThat(observers.metrics()).containsAll(AlarmFiles.metrics());
            });
            assertThat(observers.firing()).doesNotContain("NothingCommits", "TargetDown", "JobNotRunning");

            // Flink asks its TaskManagers for metrics after somebody has asked for them.
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(page.get("/api/flink"))
                    .containsPattern("\"kafka_lag\":\\d")
                    .containsPattern("\"clock_lag_millis\":\\d"));

            taskManager.destroyForcibly();
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(page.state())
                    .isEqualTo("STOPPED"));
            flink.startTaskManager();
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
                assertThat(page.state()).isEqualTo("LIVE");
                assertThat(page.get("/api/flink"))
                        .contains("\"state\":\"RUNNING\"")
                        .containsPattern("\"seconds_since_commit\":\\d");
            });

            postgres.close();
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(observers.firing())
                    .contains("NothingCommits"));
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(observers.receivers("NothingCommits"))
                    .containsExactly("on-call"));

            Set<String> persons = persons(here, processes);
            for (String service : List.of("jobmanager", "taskmanager")) {
                assertJsonWithoutPersons(processes.log(service, "console.log"), persons);
            }
        }
    }

    /** CPF, name and e-mail of every natural person in what was loaded: the same documents once more, as files. */
    private static Set<String> persons(Here here, PlainProcesses processes) throws Exception {
        Path documents = here.folder("load").resolve("documents");
        List<String> command = simulator(here);
        command.removeIf(word -> word.startsWith("--kafka=") || word.startsWith("--topic="));
        command.add("--out=" + documents);
        assertThat(processes.run("load", command, Map.of(), "files.log")).isZero();
        Set<String> persons = new TreeSet<>();
        try (Stream<Path> files = Files.walk(documents)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher person = PERSON.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (person.find()) {
                    persons.add(person.group(1));
                    if (person.group(2) != null) {
                        persons.add(person.group(2));
                    }
                }
            }
        }
        return persons;
    }

    private static long load(Here here, PlainProcesses processes) throws Exception {
        here.furnish("load");
        assertThat(processes.run("load", simulator(here), Map.of(), "console.log"))
                .isZero();
        String said = Files.readString(processes.log("load", "console.log"));
        Matcher sent = SENT.matcher(said);
        assertThat(sent.find()).as(said).isTrue();
        return Long.parseLong(sent.group(1));
    }

    private static List<String> simulator(Here here) {
        List<String> command = new ArrayList<>(here.command("load"));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.replaceAll(word -> word.startsWith("--invoices=") ? "--invoices=1500" : word);
        return command;
    }

    private static CatalogConfig catalog(Here here) throws IOException {
        Map<String, String> variables = new HashMap<>(here.environment("submit"));
        variables.keySet().removeIf(name -> !name.startsWith("NOTAFLOW_"));
        Path file = here.path("submit", "/opt/notaflow/notaflow.yaml");
        return ConfigReader.read(file, variables).catalog();
    }

    private static void assertJsonWithoutPersons(Path log, Set<String> persons) throws IOException {
        assertThat(persons).hasSizeGreaterThan(100);
        ObjectMapper json = new ObjectMapper();
        Set<String> levels = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            assertThat(persons).noneMatch(line::contains);
            if (line.startsWith("{")) {
                JsonNode event = json.readTree(line);
                assertThat(event.path("time").asText()).endsWith("Z");
                assertThat(event.path("logger").asText()).isNotBlank();
                levels.add(event.path("level").asText());
            }
        }
        assertThat(levels).contains("INFO");
    }
}
