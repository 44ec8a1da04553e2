package io.notaflow.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.DashboardConfig;
import io.notaflow.config.NotaflowConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be known about the compose file without a container. */
class ComposeFileTest {
    private static final Path HOME = Path.of("..");
    /** Made by the commands that the head of the Dockerfile names. */
    private static final Set<String> BUILT = Set.of(
            "docker/lib/",
            "jobs/target/notaflow-jobs.jar",
            "local/target/notaflow-simulator.jar",
            "dashboard/target/notaflow-dashboard.jar",
            "dashboard/target/lib/");
    /** Their entry points begin as root to own their volumes. */
    private static final Set<String> BECOME_ORDINARY = Set.of("postgres", "metabase");

    @TempDir
    Path folder;

    private final ComposeFile compose = read("docker-compose.yml");

    @Test
    void keepsToTheComposeSpecification() throws IOException {
        assertThat(violations(compose)).isEmpty();
    }

    @Test
    void theSchemaSeesAMisspeltKey() throws IOException {
        Path misspelt = folder.resolve("compose.yml");
        Files.writeString(misspelt, compose.text().replace("healthcheck:", "healthchek:"));

        assertThat(violations(ComposeFile.read(misspelt))).isNotEmpty();
    }

    @Test
    void everyServiceWaitedForIsThereAndTellsWhetherItIsWell() {
        for (String service : compose.services()) {
            for (String other : compose.dependencies(service)) {
                assertThat(compose.services()).contains(other);
                String condition = compose.service(service)
                        .at("/depends_on/" + other + "/condition")
                        .asText();
                if (condition.equals("service_completed_successfully")) {
                    assertThat(compose.service(other).path("restart").asText())
                            .as("%s ends by itself", other)
                            .isEqualTo("no");
                } else {
                    assertThat(condition).as("%s waits for %s", service, other).isEqualTo("service_healthy");
                    assertThat(compose.service(other).has("healthcheck"))
                            .as("health check of %s", other)
                            .isTrue();
                }
            }
        }
        assertThat(compose.dependencies("submit")).containsExactlyInAnyOrder("jobmanager", "taskmanager", "topic");
    }

    @Test
    void everyMountIsAVolumeOfTheFileOrAPathOfTheRepository() {
        assertThat(compose.mountSources().toList()).isNotEmpty().allSatisfy(source -> assertThat(
                        compose.volumes().contains(source) || Files.exists(HOME.resolve(source)))
                .as(source)
                .isTrue());
        assertThat(compose.mountSources().toList()).containsAll(compose.volumes());
    }

    @Test
    void everyVariableHasADefaultAndEveryImageAVersion() {
        assertThat(compose.variablesWithoutDefault()).isEmpty();
        assertThat(compose.images().toList()).allMatch(image -> image.matches("[a-z/-]+:v?\\d[\\w.-]*"));
    }

    @Test
    void everyVariableStandsInTheExampleWithTheSameValueAndNoOther() throws IOException {
        Map<String, String> example = new TreeMap<>();
        Files.readAllLines(HOME.resolve(".env.example")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> example.put(pair[0], pair[1]));

        assertThat(example).isEqualTo(compose.defaults());
    }

    @Test
    void everyServiceHasALimitOfMemoryAndNoneIsRoot() {
        assertThat(compose.services()).allSatisfy(name -> {
            assertThat(compose.service(name).path("mem_limit").asText())
                    .as(name)
                    .matches("\\d+[mg]");
            String user = compose.service(name).path("user").asText();
            if (!BECOME_ORDINARY.contains(name)) {
                assertThat(user).as("user of %s", name).isNotEmpty().isNotIn("root", "0", "0:0");
            }
        });
    }

    @Test
    void theLivePageTakesItsConfiguration() throws IOException {
        DashboardConfig config = ConfigReader.readDashboard(
                Files.readString(HOME.resolve("docker/dashboard.yaml")), variables("dashboard"), folder);

        assertThat(config.reading().url()).isEqualTo(job().postgres().url());
        assertThat(config.reading().user()).isEqualTo("notaflow_page");
        assertThat(config.feedback().user()).isEqualTo("notaflow_page_feedback");
        assertThat(Files.readString(HOME.resolve("docker/roles.sh")))
                .contains(config.reading().user(), config.feedback().user());
    }

    @Test
    void whatStartsWithoutAProfileIsWhatANewUserNeeds() {
        assertThat(compose.services().stream()
                        .filter(name -> !compose.service(name).has("profiles")))
                .containsExactlyInAnyOrder(
                        "kafka", "topic", "postgres", "jobmanager", "taskmanager", "submit", "roles", "dashboard");
        assertThat(compose.services().stream()
                        .flatMap(name ->
                                ComposeFile.elements(compose.service(name).path("profiles")))
                        .map(JsonNode::asText))
                .containsOnly("bi", "load", "obs", "s3");
    }

    @Test
    void noServiceOfAProfileWaitsForOneThatItsProfileDoesNotStart() {
        for (String service : compose.services()) {
            for (String other : compose.dependencies(service)) {
                assertThat(compose.service(other).path("profiles"))
                        .as("%s waits for %s", service, other)
                        .isIn(
                                MissingNode.getInstance(),
                                compose.service(service).path("profiles"));
            }
        }
    }

    @Test
    void flinkFitsIntoItsContainers() throws IOException {
        Files.copy(HOME.resolve("docker/flink-config.yaml"), folder.resolve("config.yaml"));
        Configuration flink = GlobalConfiguration.loadConfiguration(folder.toString());

        assertThat(flink.get(JobManagerOptions.TOTAL_PROCESS_MEMORY)).isLessThan(limit("jobmanager"));
        assertThat(flink.get(TaskManagerOptions.TOTAL_PROCESS_MEMORY)).isLessThan(limit("taskmanager"));
    }

    @Test
    void prometheusAsksTheReporterOfFlinkAtItsPort() throws IOException {
        Files.copy(HOME.resolve("docker/flink-config.yaml"), folder.resolve("config.yaml"));
        String port =
                GlobalConfiguration.loadConfiguration(folder.toString()).toMap().get("metrics.reporter.prom.port");
        String prometheus = Files.readString(HOME.resolve("docker/prometheus/prometheus.yml"));

        assertThat(prometheus).contains("jobmanager:" + port, "taskmanager:" + port);
    }

    @Test
    void trinoReadsTheCatalogThatTheJobWrites() throws IOException {
        Properties trino = new Properties();
        try (InputStream file = Files.newInputStream(HOME.resolve("sql/trino/notaflow.properties"))) {
            trino.load(file);
        }
        NotaflowConfig config = job();

        assertThat(trino)
                .containsEntry(
                        "iceberg.jdbc-catalog.catalog-name", config.catalog().name())
                .containsEntry(
                        "iceberg.jdbc-catalog.connection-url", config.catalog().uri())
                .containsEntry(
                        "iceberg.jdbc-catalog.connection-user", config.catalog().user())
                .containsEntry(
                        "iceberg.jdbc-catalog.default-warehouse-dir",
                        config.catalog().warehouse());
        assertThat(compose.service("trino").path("environment").has("NOTAFLOW_POSTGRES_PASSWORD"))
                .isTrue();
    }

    /** As the submission reads it. */
    private NotaflowConfig job() throws IOException {
        return ConfigReader.read(Files.readString(HOME.resolve("docker/notaflow.yaml")), variables("submit"), folder);
    }

    private Map<String, String> variables(String service) {
        Map<String, String> variables = new HashMap<>();
        compose.service(service).path("environment").properties().forEach(variable -> {
            if (variable.getKey().startsWith("NOTAFLOW_")) {
                variables.put(variable.getKey(), variable.getValue().asText());
            }
        });
        return variables;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemorySize limit(String service) {
        return MemorySize.parse(
                read("docker-compose.yml").service(service).path("mem_limit").asText());
    }

    @Test
    void portsAreOpenOnThisMachineOnly() {
        assertThat(compose.services().stream()
                        .flatMap(name ->
                                ComposeFile.elements(compose.service(name).path("ports"))))
                .isNotEmpty()
                .allMatch(port -> port.asText().startsWith("127.0.0.1:"));
    }

    @Test
    void everyFileCopiedIntoAnImageIsInTheRepositoryOrBuilt() {
        List<String> copied = Stream.of("docker/Dockerfile", "docker/tools.Dockerfile")
                .flatMap(file -> lines(HOME.resolve(file)))
                .filter(line -> line.startsWith("COPY "))
                .flatMap(line -> List.of(line.split(" ", -1)).stream()
                        .skip(1)
                        .filter(word -> !word.startsWith("--") && !word.startsWith("/")))
                .toList();

        assertThat(copied).contains("docker/submit.sh").allSatisfy(source -> assertThat(
                        BUILT.contains(source) || Files.exists(HOME.resolve(source)))
                .as(source)
                .isTrue());
    }

    @Test
    void flinkInTheImageOpensThePackagesOfTheLauncherAndChecksPointsAligned() throws IOException {
        Files.copy(HOME.resolve("docker/flink-config.yaml"), folder.resolve("config.yaml"));
        Configuration flink = GlobalConfiguration.loadConfiguration(folder.toString());

        assertThat(flink.get(CoreOptions.FLINK_JVM_OPTIONS).split("\\s+", -1))
                .containsExactly(Files.readString(HOME.resolve("docker/flink-java-opts"))
                        .strip()
                        .split("\\s+", -1));
        assertThat(flink.get(CheckpointingOptions.ENABLE_UNALIGNED)).isFalse();
    }

    @Test
    void theJobTakesItsConfigurationAndTheVariablesOfTheSubmission() throws IOException {
        NotaflowConfig config = job();

        assertThat(config.catalog().warehouse()).startsWith("file:///lake/");
        assertThat(config.runtime().checkpointDir()).startsWith("file:///lake/");
        assertThat(config.catalog().password().reveal())
                .isEqualTo(compose.service("postgres")
                        .at("/environment/POSTGRES_PASSWORD")
                        .asText());
        assertThat(compose.text()).contains("--topic=" + config.kafka().topic());
    }

    private static Set<ValidationMessage> violations(ComposeFile compose) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(ComposeFileTest.class.getResourceAsStream("/compose-spec/compose-spec.json"))) {
            // The schema names parts of itself with the "id" of an older draft, which the validator does not take.
            ObjectNode definition = (ObjectNode) new ObjectMapper().readTree(text);
            definition.findParents("id").stream()
                    .filter(part -> part.path("id").isTextual())
                    .forEach(part -> ((ObjectNode) part).remove("id"));
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V201909).getSchema(definition);
            return schema.validate(compose.root());
        }
    }

    private static ComposeFile read(String file) {
        try {
            return ComposeFile.read(HOME.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
