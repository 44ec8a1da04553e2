package io.notaflow.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code demo} in a process of its own. */
final class Demo implements AutoCloseable {
    private static final Path LOCAL = Path.of("../local/target");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern PAGE = Pattern.compile("Page +(http://127\\.0\\.0\\.1:\\d+)");
    private static final Pattern DATABASE = Pattern.compile("PostgreSQL +(jdbc:\\S+) user (\\S+), password in (\\S+)");

    private final Process process;
    private final Path output;

    private Demo(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Demo start(Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("../docker/flink-java-opts")));
        command.addAll(List.of(
                "-Xmx1200m",
                "-Dnotaflow.home=..",
                "-Dlog4j2.configurationFile=classpath:notaflow-log4j2.xml",
                "-cp",
                LOCAL.resolve("classes") + ":"
                        + Files.readString(LOCAL.resolve("classpath.txt")).strip(),
                "io.notaflow.local.NotaflowCli",
                "demo",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                "18080"));
        command.addAll(List.of(options));
        Path output = folder.resolve("demo.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Demo(process, output);
    }

    /** Where the page is, as soon as the demo says so. */
    String page() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(said()).containsPattern(PAGE));
        return group(PAGE, 1);
    }

    /** The only value of a query. */
    String query(String sql) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                        group(DATABASE, 1),
                        group(DATABASE, 2),
                        Files.readString(Path.of(group(DATABASE, 3))).strip());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }

    /** Waits until everything that was to be sent can be read. */
    void awaitReceived(long records) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        Long.parseLong(query("SELECT coalesce(max(passed), 0) FROM ledger WHERE station = 'RECEIVED'")))
                .isGreaterThanOrEqualTo(records));
    }

    /** Sends that signal to the page's own process. */
    void signalPage(String signal) throws IOException, InterruptedException {
        long page = process.descendants()
                .filter(one -> one.info().commandLine().orElse("").contains("notaflow-dashboard.jar"))
                .map(ProcessHandle::pid)
                .findFirst()
                .orElseThrow();
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(page))
                        .start()
                        .waitFor())
                .isZero();
    }

    private String group(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(said());
        assertThat(matcher.find()).as(said()).isTrue();
        return matcher.group(group);
    }

    private String said() {
        try {
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
