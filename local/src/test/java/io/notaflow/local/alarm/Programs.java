package io.notaflow.local.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of this machine that a test may need but not require; {@code .ci/run} installs them. */
public final class Programs {
    private Programs() {}

    /** Skips the test where a program is missing. */
    public static void need(String... programs) {
        for (String program : programs) {
            assumeTrue(isInstalled(program), () -> "not installed: " + program);
        }
    }

    /** Whether a program of that name is on the path. */
    public static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    /** What the program says, which must be content. */
    static String run(String... command) throws Exception {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
