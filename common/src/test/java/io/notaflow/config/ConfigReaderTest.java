package io.notaflow.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String MINIMUM = """
            catalog:
              uri: jdbc:postgresql://db:5432/lake
              warehouse: s3://lake/warehouse
            kafka:
              bootstrap-servers: broker:9092
            postgres:
              url: jdbc:postgresql://db:5432/live
            runtime:
              checkpoint-dir: s3://lake/checkpoints
            """;
    private static final Map<String, String> HMAC = Map.of("NOTAFLOW_INGEST_HMAC_KEY", KEY);

    @TempDir
    Path folder;

    @Test
    void fillsInTheDefaults() {
        NotaflowConfig config = ConfigReader.read(MINIMUM, HMAC, folder);

        assertThat(config.catalog())
                .isEqualTo(new CatalogConfig(
                        CatalogType.JDBC,
                        "notaflow",
                        "jdbc:postgresql://db:5432/lake",
                        "",
                        Secret.NONE,
                        "s3://lake/warehouse",
                        Settings.NONE));
        assertThat(config.kafka())
                .isEqualTo(new KafkaConfig("broker:9092", "notaflow.documents", "notaflow", Settings.NONE));
        assertThat(config.postgres()).isEqualTo(new PostgresConfig("jdbc:postgresql://db:5432/live", "", Secret.NONE));
        assertThat(config.runtime())
                .isEqualTo(new RuntimeConfig(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(10),
                        "s3://lake/checkpoints",
                        0,
                        StateBackend.ROCKSDB,
                        new RuntimeConfig.Restart(10, Duration.ofMinutes(10), Duration.ofSeconds(5))));
        assertThat(config.ingest().ownCnpjRoots()).isEmpty();
        assertThat(config.ingest().horizon()).isEqualTo(new Horizon(400));
        assertThat(config.ingest().pseudonyms()).isEqualTo(new IngestConfig.Pseudonyms(Secret.of(KEY), "k1"));
        assertThat(config.ingest().tolerance()).isEqualTo(new BigDecimal("0.01"));
        assertThat(config.ingest().severities()).isEmpty();
        assertThat(config.ingest().cancellationWindows().window("SP", "55")).contains(Duration.ofHours(24));
        assertThat(config.ingest().cancellationWindows().window("SP", "65")).contains(Duration.ofMinutes(30));
        assertThat(config.ingest().maxRecordBytes()).isEqualTo(12 * 1024 * 1024);
        assertThat(config.stages()).containsExactly(Stage.LAKE, Stage.KPIS, Stage.ANOMALIES);
    }

    @Test
    void readsEveryKeyOfTheFile() throws IOException {
        Files.writeString(folder.resolve("lake.pw"), "lake-pass\n");
        Files.writeString(folder.resolve("live.pw"), "live-pass\n");
        Files.writeString(folder.resolve("hmac"), KEY + "\n");
        Files.writeString(folder.resolve("kafka.properties"), "sasl.jaas.config=plain\n");
        Files.writeString(folder.resolve("s3.properties"), "s3.secret-access-key=s3\n");
        NotaflowConfig config = ConfigReader.read("""
                catalog:
                  type: rest
                  name: other
                  uri: https://catalog
                  user: lake
                  password-file: lake.pw
                  warehouse: warehouse
                  properties: {io-impl: org.Io}
                  properties-file: s3.properties
                kafka:
                  bootstrap-servers: a:1,b:2
                  topic: documents
                  group-id: group
                  properties:
                    security.protocol: SASL_SSL
                  properties-file: kafka.properties
                postgres:
                  url: jdbc:postgresql://db/live
                  user: live
                  password-file: live.pw
                runtime:
                  checkpoint-interval: 5s
                  checkpoint-timeout: 2m
                  checkpoint-dir: file:///checkpoints
                  parallelism: 3
                  state-backend: hashmap
                  restart-attempts: 4
                  restart-window: 1h
                  restart-delay: 500ms
                ingest:
                  own-cnpj-roots: [00123456, 12ABC345]
                  horizon-days: unlimited
                  hmac-key-file: hmac
                  hmac-key-id: k2
                  tolerance: 0.05
                  severities: {NCM_UNKNOWN: ignore}
                  cancellation-windows: {SP/65: 10m}
                  max-record-bytes: 64 KiB
                stages: [lake, kpis, anomalies]
                """, Map.of(), folder);

        assertThat(config.catalog())
                .isEqualTo(new CatalogConfig(
                        CatalogType.REST,
                        "other",
                        "https://catalog",
                        "lake",
                        Secret.of("lake-pass"),
                        folder.resolve("warehouse").toUri().toString(),
                        new Settings(Map.of("io-impl", "org.Io", "s3.secret-access-key", "s3"))));
        assertThat(config.kafka())
                .isEqualTo(new KafkaConfig(
                        "a:1,b:2",
                        "documents",
                        "group",
                        new Settings(Map.of("security.protocol", "SASL_SSL", "sasl.jaas.config", "plain"))));
        assertThat(config.postgres())
                .isEqualTo(new PostgresConfig("jdbc:postgresql://db/live", "live", Secret.of("live-pass")));
        assertThat(config.runtime())
                .isEqualTo(new RuntimeConfig(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(2),
                        "file:///checkpoints",
                        3,
                        StateBackend.HASHMAP,
                        new RuntimeConfig.Restart(4, Duration.ofHours(1), Duration.ofMillis(500))));
        IngestConfig ingest = config.ingest();
        assertThat(ingest.ownCnpjRoots()).containsExactlyInAnyOrder("00123456", "12ABC345");
        assertThat(ingest.horizon().unlimited()).isTrue();
        assertThat(ingest.pseudonyms()).isEqualTo(new IngestConfig.Pseudonyms(Secret.of(KEY), "k2"));
        assertThat(ingest.tolerance()).isEqualByComparingTo("0.05");
        assertThat(ingest.severities()).containsExactly(Map.entry("NCM_UNKNOWN", RuleSeverity.IGNORE));
        assertThat(ingest.cancellationWindows().window("SP", "65")).contains(Duration.ofMinutes(10));
        assertThat(ingest.cancellationWindows().window("RJ", "65")).contains(Duration.ofMinutes(30));
        assertThat(ingest.maxRecordBytes()).isEqualTo(65536);
        assertThat(config.stages()).containsExactly(Stage.LAKE, Stage.KPIS, Stage.ANOMALIES);
    }

    @Test
    void environmentWinsOverTheFileAndEmptyVariablesDoNotCount() {
        NotaflowConfig config = ConfigReader.read(
                MINIMUM,
                Map.of(
                        "NOTAFLOW_INGEST_HMAC_KEY", KEY,
                        "NOTAFLOW_KAFKA_BOOTSTRAP_SERVERS", "other:9092",
                        "NOTAFLOW_KAFKA_TOPIC", " ",
                        "NOTAFLOW_KAFKA_PROPERTIES", "fetch.max.bytes=1, client.id=x",
                        "NOTAFLOW_POSTGRES_PASSWORD", "pass",
                        "NOTAFLOW_SERVICE_HOST", "injected by Kubernetes"),
                folder);

        assertThat(config.kafka().bootstrapServers()).isEqualTo("other:9092");
        assertThat(config.kafka().topic()).isEqualTo("notaflow.documents");
        assertThat(config.kafka().properties().values())
                .containsOnly(Map.entry("fetch.max.bytes", "1"), Map.entry("client.id", "x"));
        assertThat(config.postgres().password().reveal()).isEqualTo("pass");
    }

    @Test
    void everyKeyHasItsOwnVariable() {
        List<String> variables =
                ConfigKeys.ALL.stream().map(ConfigKey::variable).toList();

        assertThat(variables).doesNotHaveDuplicates().contains("NOTAFLOW_KAFKA_BOOTSTRAP_SERVERS", "NOTAFLOW_STAGES");
    }

    @Test
    void reportsAllProblemsTogetherAndSuggestsTheKnownKey() {
        ConfigException problems = catchThrowableOfType(
                ConfigException.class,
                () -> ConfigReader.read(
                        """
                        catalog:
                          uri: mysql://db
                          password: hush
                        kafka:
                          bootstrap-server: broker:9092
                          properties: {sasl.jaas.config: hush}
                        postgres:
                          url: jdbc:postgresql://db/live?password=hush
                        runtime:
                          checkpoint-interval: 30
                          parallelism: -1
                        ingest:
                          own-cnpj-roots: [123]
                          severities: {NCM_UNKNOWN: loud}
                        stages: [kpis]
                        """, Map.of("NOTAFLOW_KAFKA_TOPICS", "x", "NOTAFLOW_INGEST_HMAC_KEY", "hush"), folder));

        assertThat(problems.problems())
                .anySatisfy(p -> assertThat(p).startsWith("catalog.uri: not a PostgreSQL address"))
                .anySatisfy(p -> assertThat(p).startsWith("catalog.password: secrets do not belong"))
                .contains("catalog.warehouse: is missing (expected: URI or path of a folder)")
                .contains("kafka.bootstrap-server: unknown key (did you mean kafka.bootstrap-servers?)")
                .contains("NOTAFLOW_KAFKA_TOPICS: unknown variable (did you mean NOTAFLOW_KAFKA_TOPIC?)")
                .anySatisfy(p -> assertThat(p).startsWith("kafka.properties: sasl.jaas.config looks like a secret"))
                .anySatisfy(p -> assertThat(p).startsWith("postgres.url: holds a password"))
                .anySatisfy(p -> assertThat(p).startsWith("runtime.checkpoint-interval: 30 (expected: a duration"))
                .contains("runtime.parallelism: -1 (expected: a whole number from 0)")
                .anySatisfy(p -> assertThat(p).startsWith("ingest.own-cnpj-roots: 123"))
                .anySatisfy(p -> assertThat(p).startsWith("ingest.severities: NCM_UNKNOWN: loud"))
                .contains("ingest.hmac-key-file: too short a key (expected: at least 32 characters)")
                .anySatisfy(p -> assertThat(p).startsWith("stages: [kpis]"));
        assertThat(problems).message().doesNotContain("hush");
    }

    @Test
    void refusesAKeyWrittenTwice() {
        assertThatThrownBy(() -> ConfigReader.read(MINIMUM + "kafka:\n  topic: x\n", HMAC, folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("kafka");
    }

    @Test
    void printsNoSecret() {
        NotaflowConfig config = ConfigReader.read(
                MINIMUM, Map.of("NOTAFLOW_INGEST_HMAC_KEY", KEY, "NOTAFLOW_CATALOG_PASSWORD", "hush"), folder);
        Settings settings = new Settings(Map.of("sasl.jaas.config", "hush", "client.id", "shown"));

        assertThat(config.toString()).doesNotContain("hush").doesNotContain(KEY).contains("password=***");
        assertThat(settings.toString()).isEqualTo("{client.id=shown, sasl.jaas.config=***}");
    }

    @Test
    void nobodyIsToldOfFindingsByDefault() {
        NotificationsConfig notifications =
                ConfigReader.read(MINIMUM, HMAC, folder).notifications();

        assertThat(notifications.email().isThere()).isFalse();
        assertThat(notifications.webhook().isPresent()).isFalse();
        assertThat(notifications.language()).isEqualTo(Language.PT_BR);
        assertThat(notifications.coolDown()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void readsWhoIsToldOfFindings() throws IOException {
        Files.writeString(folder.resolve("mail.pw"), "hush\n");
        Files.writeString(folder.resolve("hook"), "https://hooks.example.com/hush\n");
        NotificationsConfig notifications =
                ConfigReader.read(MINIMUM + """
                notifications:
                  language: en
                  group-wait: 0s
                  email-host: mail.example.com
                  email-user: notaflow
                  email-password-file: mail.pw
                  email-from: notaflow@example.com
                  email-to: [audit@example.com, cfo@example.com]
                  webhook-url-file: hook
                  webhook-severity: high
                """, HMAC, folder).notifications();

        assertThat(notifications.email())
                .isEqualTo(new EmailConfig(
                        "mail.example.com",
                        587,
                        MailSecurity.STARTTLS,
                        "notaflow",
                        Secret.of("hush"),
                        "notaflow@example.com",
                        List.of("audit@example.com", "cfo@example.com"),
                        AlertSeverity.MEDIUM));
        assertThat(notifications.webhook().reveal()).isEqualTo("https://hooks.example.com/hush");
        assertThat(notifications.webhookSeverity()).isEqualTo(AlertSeverity.HIGH);
        assertThat(notifications.toString()).doesNotContain("hush");
    }

    @Test
    void reportsWhatIsMissingToTellPeople() {
        ConfigException problems = catchThrowableOfType(
                ConfigException.class,
                () -> ConfigReader.read(
                        MINIMUM + """
                        notifications:
                          retry-cap: 500ms
                          email-host: mail
                          email-user: notaflow
                          email-security: none
                          email-from: "NotaFlow <a@b>"
                        """,
                        Map.of("NOTAFLOW_INGEST_HMAC_KEY", KEY, "NOTAFLOW_NOTIFICATIONS_WEBHOOK_URL", "hush"),
                        folder));

        assertThat(problems.problems())
                .containsExactly(
                        "notifications.retry-cap: 500ms (expected: at least 1s)",
                        "notifications.webhook-url: *** (expected: https://host/…, or http://)",
                        "notifications.email-from: not an address (expected: as notaflow@example.com, since"
                                + " notifications.email-host is set)",
                        "notifications.email-to: not addresses (expected: one or more, since notifications.email-host is set)",
                        "notifications.email-password-file: is missing (expected: the password of notifications.email-user)",
                        "notifications.email-security: none (expected: starttls or tls, since a password would travel)");
    }

    @Test
    void wantsOneArgumentNamedConfig() {
        assertThatThrownBy(() -> NotaflowConfig.load("--conf", "x"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("expected: --config FILE");
    }
}
