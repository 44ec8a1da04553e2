package io.notaflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says on a machine that lacks something; a copy of it, so that nothing here is built. */
class LauncherTest {
    private static final List<String> TOOLS =
            List.of("bash", "dirname", "sed", "head", "find", "touch", "mkdir", "grep", "mv", "readlink", "cat", "env");

    @TempDir
    Path folder;

    private Path home;
    private Path programs;

    @BeforeEach
    void copy() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        programs = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("../notaflow"), home.resolve("notaflow"));
        for (String tool : TOOLS) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(programs.resolve(tool))) {
                    program(tool, "exec " + place + tool + " \"$@\"");
                }
            }
        }
    }

    @Test
    void asksForAJdkWhereThereIsNone() throws Exception {
        assertThat(said()).contains("no Java found", "JDK 17 or newer", "apt-get install openjdk-17-jdk");
    }

    @Test
    void asksForANewerJava() throws Exception {
        program("java", "echo 'openjdk version \"11.0.24\" 2024-07-16' >&2");

        assertThat(said()).contains("Java 11 is too old", "JDK 17 or newer", "JAVA_HOME");
    }

    @Test
    void asksForTheCompiler() throws Exception {
        program("java", "echo 'openjdk version \"17.0.12\" 2024-07-16' >&2");

        assertThat(said()).contains("no compiler (javac)", "Install a JDK, not a JRE");
    }

    @Test
    void asksForMavenAndForANewerOne() throws Exception {
        program("java", "echo 'openjdk version \"17.0.12\" 2024-07-16' >&2");
        program("javac", "exit 0");
        assertThat(said()).contains("no Maven found", "apt-get install maven");

        program("mvn", "echo 'Apache Maven 3.6.3 (Debian)'");
        assertThat(said()).contains("Maven 3.6 is too old", "3.8 or newer");
    }

    @Test
    void showsWhyTheBuildFailedAndWhereTheRestIs() throws Exception {
        program("java", "echo 'openjdk version \"21.0.2\" 2024-01-16' >&2");
        program("javac", "exit 0");
        program(
                "mvn",
                "[ \"$1\" = -v ] && { echo 'Apache Maven 3.9.9'; exit 0; }; echo '[ERROR] Could not transfer artifact'; exit 1");

        assertThat(said())
                .contains(
                        "first build",
                        "[ERROR] Could not transfer artifact",
                        "the build failed",
                        home.resolve("local/target/launcher-build.log").toString());
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** It ends with exit code 2. */
    private String said() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        programs.resolve("bash").toString(),
                        home.resolve("notaflow").toString(),
                        "demo")
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(2);
        return said;
    }
}
