package io.notaflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher and the image read a file, the test runners a property of the pom: both must be one list. */
class FlinkJavaOptsTest {

    private static final Pattern PROPERTY = Pattern.compile("<notaflow.add-opens>([^<]+)</notaflow.add-opens>");

    @Test
    void openPackagesOfTheLauncherAreThoseOfTheTestRunners() throws IOException {
        Matcher property = PROPERTY.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(property.find()).isTrue();

        String[] launcher =
                Files.readString(Path.of("../docker/flink-java-opts")).strip().split("\\s+", -1);

        assertThat(launcher).containsExactly(property.group(1).strip().split("\\s+", -1));
    }
}
