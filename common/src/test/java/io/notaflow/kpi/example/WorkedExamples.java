package io.notaflow.kpi.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of examples, in the order of their file names. */
public final class WorkedExamples {
    private static final Path FOLDER = Path.of("src/test/resources/kpis");

    private WorkedExamples() {}

    /** Each page's text. */
    public static List<String> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(WorkedExamples::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Example> all() {
        return pages().stream().flatMap(page -> ExampleReader.examples(page).stream());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
