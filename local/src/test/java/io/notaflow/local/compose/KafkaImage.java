package io.notaflow.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.awaitility.Awaitility;

/** What the image of Kafka does, with the broker of the class path: variables become properties, scripts the classes behind them. */
final class KafkaImage {
    private static final String PREFIX = "KAFKA_";
    private static final String HEAP = "KAFKA_HEAP_OPTS";
    private static final Map<String, String> SCRIPTS = Map.of(
            "/opt/kafka/bin/kafka-topics.sh", "org.apache.kafka.tools.TopicCommand",
            "/opt/kafka/bin/kafka-broker-api-versions.sh", "org.apache.kafka.tools.BrokerApiVersionsCommand");

    private final Here here;
    private final PlainProcesses processes;

    KafkaImage(Here here, PlainProcesses processes) {
        this.here = here;
        this.processes = processes;
    }

    /** Formats the folder, starts the broker and waits until its health check is content. */
    void start() throws Exception {
        here.furnish("kafka");
        Path properties = here.folder("kafka").resolve("server.properties");
        Files.writeString(properties, properties(here.environment("kafka")));
        java(
                "kafka",
                List.of(),
                "kafka.tools.StorageTool",
                List.of("format", "-t", Uuid.randomUuid().toString(), "-c", properties.toString()),
                "format.log");
        String heap = here.environment("kafka").getOrDefault(HEAP, "");
        processes.start(
                "kafka",
                command(List.of(heap.split(" ", -1)), "kafka.Kafka", List.of(properties.toString())),
                Map.of(),
                "broker.log");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::isHealthy);
    }

    private boolean isHealthy() throws Exception {
        List<String> check = ComposeFile.elements(
                        here.compose().service("kafka").at("/healthcheck/test"))
                .skip(1)
                .map(word -> here.text("kafka", word.asText().replace("localhost:9092", "kafka:9092")))
                .toList();
        return script("kafka", check, "health.log") == 0;
    }

    /** The one-off service that creates the topic. */
    void createTopic() throws Exception {
        if (script("topic", here.command("topic"), "topic.log") != 0) {
            throw new IllegalStateException(
                    "Cannot create the topic: " + Files.readString(processes.log("topic", "topic.log")));
        }
    }

    private int script(String service, List<String> words, String log) throws Exception {
        String main = SCRIPTS.get(words.get(0));
        if (main == null) {
            throw new IllegalArgumentException("Cannot find the class of " + words.get(0));
        }
        return java(service, List.of("-Xmx128m"), main, words.subList(1, words.size()), log);
    }

    private int java(String service, List<String> options, String main, List<String> arguments, String log)
            throws IOException, InterruptedException {
        return processes.run(service, command(options, main, arguments), Map.of(), log);
    }

    private static List<String> command(List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dlog4j2.level=WARN", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return command;
    }

    /** {@code KAFKA_LOG_DIRS} is {@code log.dirs}, and so on. */
    static String properties(Map<String, String> environment) {
        Stream<String> lines = environment.entrySet().stream()
                .filter(one -> one.getKey().startsWith(PREFIX) && !one.getKey().equals(HEAP))
                .map(one -> one.getKey()
                                .substring(PREFIX.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.') + "=" + one.getValue());
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }
}
