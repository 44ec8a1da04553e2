package io.notaflow.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A lake made by the real job in a process of the module "local"; its catalog can be read until this is closed. */
final class LakeProcess implements AutoCloseable {
    private static final Path LOCAL = Path.of("../local/target");
    private static final Path CLASS_PATH = LOCAL.resolve("test-classpath.txt");

    private final Process process;
    private final Path folder;

    private LakeProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts it and waits until the lake is complete. */
    static LakeProcess start(Path folder, long seed, int invoices) throws IOException {
        if (!Files.exists(CLASS_PATH)) {
            throw new IllegalStateException("Cannot make a lake to read: " + CLASS_PATH
                    + " is missing. Build the module \"local\" up to package first.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("../docker/flink-java-opts")));
        command.addAll(List.of(
                // As the class ShortLived of the module "local" says.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Xmx1g",
                "-cp",
                LOCAL.resolve("test-classes") + ":" + LOCAL.resolve("classes") + ":"
                        + Files.readString(CLASS_PATH).strip(),
                "io.notaflow.local.lake.SmallLakeMain",
                folder.toString(),
                String.valueOf(seed),
                String.valueOf(invoices)));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("lake.log").toFile())
                .start();
        LakeProcess lake = new LakeProcess(process, folder);
        if (!lake.becomesReady()) {
            throw new IllegalStateException(
                    "Cannot make a lake to read: " + Files.readString(folder.resolve("lake.log")));
        }
        return lake;
    }

    private boolean becomesReady() throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("ready")) {
                return true;
            }
        }
        return false;
    }

    /** Where the lake is. */
    Properties properties() throws IOException {
        return properties("lake.properties");
    }

    /** Where the lake is whose rows are known. */
    Properties known() throws IOException {
        return properties("known.properties");
    }

    private Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (BufferedReader file = Files.newBufferedReader(folder.resolve(name))) {
            properties.load(file);
        }
        return properties;
    }

    /** Table, column and sum, read by NotaFlow itself. */
    List<String[]> ownReading() throws IOException {
        return Files.readAllLines(folder.resolve("own-reading.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
