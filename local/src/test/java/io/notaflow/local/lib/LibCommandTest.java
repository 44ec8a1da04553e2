package io.notaflow.local.lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LibCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void copiesTheJarsAndSaysWhyEachIsNeeded() throws IOException {
        Path lib = folder.resolve("new/lib");

        assertThat(run(lib.toString())).isZero();

        assertThat(names(lib))
                .satisfiesExactlyInAnyOrder(
                        name -> assertThat(name).startsWith("iceberg-flink-runtime-2.1-"),
                        name -> assertThat(name).startsWith("hadoop-client-api-"),
                        name -> assertThat(name).startsWith("hadoop-client-runtime-"),
                        name -> assertThat(name).startsWith("commons-logging-"),
                        name -> assertThat(name).startsWith("postgresql-"));
        assertThat(out.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("copied"));
    }

    @Test
    void leavesWhatIsThereAndMendsWhatIsBroken() throws IOException {
        run(folder.toString());
        Path driver = driver();
        Files.write(driver, new byte[] {1, 2, 3});
        out.getBuffer().setLength(0);

        assertThat(run(folder.toString())).isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith("there")))
                .hasSize(4);
        assertThat(out.toString()).containsPattern("copied +postgresql");
        assertThat(Files.size(driver)).isGreaterThan(500_000);
    }

    @Test
    void refusesASecondVersionBesideAnother() throws IOException {
        Files.createFile(folder.resolve("postgresql-42.1.0.jar"));

        assertThat(run(folder.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("postgresql-42.1.0.jar").contains("Remove the other one first");
        assertThat(names(folder))
                .filteredOn(name -> name.startsWith("postgresql-"))
                .hasSize(1);
    }

    @Test
    void saysWhichJarIsMissingOnTheClassPath() {
        assertThat(run("--class-path", "nothing.jar", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("Cannot find the jar iceberg-flink-runtime-2.1");
    }

    private Path driver() throws IOException {
        return folder.resolve(names(folder).stream()
                .filter(name -> name.startsWith("postgresql-"))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new LibCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
