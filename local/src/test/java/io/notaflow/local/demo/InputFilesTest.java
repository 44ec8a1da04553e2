package io.notaflow.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsFedInTheOrderOfItsNames() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/1.xml"), "second");
        Files.writeString(folder.resolve("a.xml"), "first");
        Files.writeString(folder.resolve("manifest.list"), "not a document");

        assertThat(texts(InputFiles.of(List.of(folder.toString())))).containsExactly("first", "second");
    }

    @Test
    void aListGivesOrderAndArrival() throws IOException {
        Files.writeString(folder.resolve("x.xml"), "x");
        Files.writeString(folder.resolve("y.xml"), "y");
        Files.writeString(folder.resolve("list"), "y.xml\t2024-02-29T12:00:00Z\nx.xml\n");

        InputFiles files = InputFiles.of(List.of("@" + folder.resolve("list")));
        Iterator<Item> items = files.items();

        assertThat(items.next().arrival()).isEqualTo(Instant.parse("2024-02-29T12:00:00Z"));
        assertThat(items.next().arrival()).isNull();
        assertThat(texts(files)).containsExactly("y", "x");
    }

    @Test
    void whatCannotBeFoundOrUnderstoodIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("x.xml"), "x");
        Files.writeString(folder.resolve("list"), "x.xml\tyesterday\n");
        Files.writeString(folder.resolve("other"), "x.xml\nz.xml\n");

        assertThatThrownBy(() -> InputFiles.of(List.of("@" + folder.resolve("list"))))
                .hasMessageContaining("line 1")
                .hasMessageContaining("an instant");
        assertThatThrownBy(() -> InputFiles.of(List.of("@" + folder.resolve("other"))))
                .hasMessageContaining("line 2: z.xml");
        assertThatThrownBy(() -> InputFiles.of(List.of(folder + "/none"))).hasMessageContaining("/none");
    }

    private static List<String> texts(InputFiles files) {
        List<String> texts = new ArrayList<>();
        files.items().forEachRemaining(item -> texts.add(new String(payload(item), UTF_8)));
        return texts;
    }

    private static byte[] payload(Item item) {
        byte[] payload = item.payload();
        return payload == null ? new byte[0] : payload;
    }
}
