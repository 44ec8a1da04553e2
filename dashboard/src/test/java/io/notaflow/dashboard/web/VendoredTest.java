package io.notaflow.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others wrote and we ship is what they published. */
class VendoredTest {
    private static final Path FOLDER = Path.of("src/main/resources/web/vendor");

    @Test
    void everyFileHasItsChecksum() throws IOException, NoSuchAlgorithmException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("SHA256SUMS"));
        for (String line : lines) {
            String[] parts = line.split(" +", 2);
            byte[] content = Files.readAllBytes(FOLDER.resolve(parts[1]));
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            assertThat(sum).as(parts[1]).isEqualTo(parts[0]);
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString())
                            .filter(name -> !name.equals("SHA256SUMS")))
                    .containsExactlyInAnyOrderElementsOf(
                            lines.stream().map(line -> line.split(" +", 2)[1]).toList());
        }
    }
}
