package io.notaflow.local.trino;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Trino and a JDK for it, or the reason to skip a test: the profile "proof" names the archive by a system property; the JDK is that of the
 * environment variable {@value #JAVA_HOME}, or the newest of the usual places.
 *
 * @param java the program
 * @param home where the archive is unpacked
 */
record TrinoInstallation(Path java, Path home) {
    static final String JAVA_HOME = "NOTAFLOW_TRINO_JAVA_HOME";
    private static final int OLDEST_JDK = 24;
    private static final List<Path> JDKS =
            List.of(Path.of("/usr/lib/jvm"), Path.of("/opt"), Path.of(System.getProperty("user.home"), ".jdks"));

    /** Skips the test where something is missing, and says what. */
    static TrinoInstallation orSkip() throws Exception {
        String archive = System.getProperty("notaflow.trino.archive", "");
        Assumptions.assumeTrue(
                archive.endsWith(".tar.gz"), "Trino is not here: the profile \"proof\" fetches it (mvn -Pproof …)");
        Optional<Path> jdk = jdk(System.getenv(JAVA_HOME));
        Assumptions.assumeTrue(
                jdk.isPresent(),
                "Trino needs a JDK " + OLDEST_JDK + " or newer: name its home by the environment variable "
                        + JAVA_HOME);
        return new TrinoInstallation(jdk.orElseThrow().resolve("bin/java"), unpacked(Path.of(archive)));
    }

    private static Optional<Path> jdk(@Nullable String named) throws IOException {
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(home -> version(home) >= OLDEST_JDK);
        }
        return JDKS.stream()
                .flatMap(TrinoInstallation::children)
                .filter(home -> version(home) >= OLDEST_JDK)
                .max(Comparator.comparingInt(TrinoInstallation::version));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> entries = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return entries.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** By the file that every JDK has; 0 where there is none. */
    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            return 0;
        }
        String digits = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(digits.split("[^0-9]", 2)[0]);
    }

    /** Once for all runs; by the system's program, since the archive holds hard links. */
    private static Path unpacked(Path archive) throws IOException, InterruptedException {
        Path target = Path.of("target/trino").toAbsolutePath();
        Path home = target.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
        if (!Files.exists(home)) {
            Path half = Files.createDirectories(target.resolve("half"));
            int result = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", half.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IOException("Cannot unpack " + archive);
            }
            Files.move(half.resolve(home.getFileName()), home);
        }
        return home;
    }
}
