package io.notaflow.local.compose;

import io.notaflow.jobs.testing.StockFlink;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.GlobalConfiguration;
import org.awaitility.Awaitility;

/** What our image of Flink does, with Flink of the class path: its scripts' options for Java, its configuration, its log. */
final class FlinkImage {
    private static final String RESULT = "BASH_JAVA_UTILS_EXEC_RESULT:";

    private final Here here;
    private final PlainProcesses processes;

    FlinkImage(Here here, PlainProcesses processes) {
        this.here = here;
        this.processes = processes;
    }

    void startJobManager() throws Exception {
        furnish("jobmanager");
        List<String> resources = resources("jobmanager", "GET_JM_RESOURCE_PARAMS");
        start(
                "jobmanager",
                resources,
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
                List.of());
        Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> rest("/overview") == 200);
    }

    Process startTaskManager() throws Exception {
        furnish("taskmanager");
        List<String> resources = resources("taskmanager", "GET_TM_RESOURCE_PARAMS");
        return start(
                "taskmanager",
                resources,
                "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                dynamic(resources));
    }

    /** The configuration names ports by key, and each process has its own folder. */
    private void furnish(String service) throws IOException {
        here.furnish(service);
        Path file = here.path(service, "/opt/flink/conf").resolve("config.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(": jobmanager\n", ": " + Here.LOOPBACK + "\n")
                        .replace("rest.port: 8081", "rest.port: " + here.port("jobmanager", 8081))
                        .replace("rpc.port: 6123", "rpc.port: " + here.port("jobmanager", 6123))
                        .replace("prom.port: \"9249\"", "prom.port: \"" + here.port(service, 9249) + "\""));
    }

    private Process start(String service, List<String> resources, String main, List<String> dynamic) throws Exception {
        List<String> options = new ArrayList<>(List.of(resources.get(0).split(" ", -1)));
        options.addAll(openedPackages(service));
        options.add("-Dlog4j.configurationFile=" + here.path(service, "/opt/flink/conf/log4j-console.properties"));
        List<String> command = StockFlink.command(options, main);
        command.addAll(List.of("--configDir", conf(service)));
        command.addAll(dynamic);
        return processes.start(service, command, Map.of(), "console.log");
    }

    /** As {@code bin/config.sh} asks for them: options of Java, then settings. */
    private List<String> resources(String service, String question) throws Exception {
        List<String> command = StockFlink.command(List.of(), "org.apache.flink.runtime.util.bash.BashJavaUtils");
        command.addAll(List.of(question, "--configDir", conf(service)));
        if (processes.run(service, command, Map.of(), "resources.log") != 0) {
            throw new IllegalStateException("Cannot size " + service + "; see resources.log");
        }
        return Files.readAllLines(processes.log(service, "resources.log")).stream()
                .filter(line -> line.startsWith(RESULT))
                .map(line -> line.substring(RESULT.length()))
                .toList();
    }

    private static List<String> dynamic(List<String> resources) {
        return Stream.of(resources.get(1).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<String> openedPackages(String service) {
        return List.of(GlobalConfiguration.loadConfiguration(conf(service))
                .get(CoreOptions.FLINK_JVM_OPTIONS)
                .split("\\s+", -1));
    }

    private String conf(String service) {
        return here.path(service, "/opt/flink/conf").toString();
    }

    /** The one-off service that submits the job, with {@code more} in its environment. */
    void submit(Map<String, String> more) throws Exception {
        furnish("submit");
        Path bin = Files.createDirectories(here.folder("submit").resolve("bin"));
        Path shim = bin.resolve("flink");
        List<String> command = StockFlink.command(openedPackages("submit"), "org.apache.flink.client.cli.CliFrontend");
        Files.writeString(shim, "#!/bin/sh\nexec '" + String.join("' '", command) + "' \"$@\"\n");
        if (!shim.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + shim + " executable");
        }
        Map<String, String> environment = new HashMap<>(here.environment("submit"));
        environment.put("PATH", bin.toString());
        environment.put("FLINK_CONF_DIR", conf("submit"));
        environment.putAll(more);
        if (processes.run("submit", here.command("submit"), environment, "submit.log") != 0) {
            throw new IllegalStateException(
                    "Cannot submit the job: " + Files.readString(processes.log("submit", "submit.log")));
        }
    }

    private int rest(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://" + Here.LOOPBACK + ":" + here.port("jobmanager", 8081) + path)
                        .toURL()
                        .openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(5_000);
        return connection.getResponseCode();
    }
}
