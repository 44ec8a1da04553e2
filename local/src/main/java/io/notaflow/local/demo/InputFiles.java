package io.notaflow.local.demo;

import io.notaflow.local.simulate.DirectoryTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files to be fed: one record each, in the order of their names, or as a list says. */
final class InputFiles {
    /** Below the broker's 16 MiB, with room for what Kafka adds. */
    static final long LARGEST_BYTES = 16 * 1024 * 1024 - 4_096;

    private final List<Entry> entries = new ArrayList<>();

    /** A file and, when the list says so, its arrival. */
    private record Entry(Path file, @Nullable Instant arrival) {}

    private InputFiles() {}

    /**
     * The files under each path, or the lines of {@code @FILE}: a path relative to the list, optionally a tab and the arrival instant.
     *
     * @throws IOException if a path does not exist or a list cannot be understood, naming path and line
     */
    static InputFiles of(List<String> inputs) throws IOException {
        InputFiles files = new InputFiles();
        for (String input : inputs) {
            if (input.startsWith("@")) {
                files.addList(Path.of(input.substring(1)));
            } else {
                files.addTree(Path.of(input));
            }
        }
        return files;
    }

    private void addTree(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("Cannot find the input: " + path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(DirectoryTarget.MANIFEST))
                    .sorted()
                    .forEach(file -> entries.add(new Entry(file, null)));
        }
    }

    private void addList(Path list) throws IOException {
        Path folder = list.toAbsolutePath().getParent();
        int number = 0;
        for (String line : Files.readAllLines(list)) {
            number++;
            if (!line.isBlank()) {
                entries.add(entry(list, number, folder, line));
            }
        }
    }

    private static Entry entry(Path list, int number, @Nullable Path folder, String line) throws IOException {
        int tab = line.indexOf('\t');
        String name = tab < 0 ? line : line.substring(0, tab);
        Path file = folder == null ? Path.of(name) : folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException("Cannot find the file of " + list + ", line " + number + ": " + name);
        }
        try {
            return new Entry(
                    file, tab < 0 ? null : Instant.parse(line.substring(tab + 1).strip()));
        } catch (DateTimeException e) {
            throw new IOException("Cannot read the arrival in " + list + ", line " + number
                    + " (expected: an instant as 2026-11-21T10:00:00Z)");
        }
    }

    /** The first file that the broker would not take, in words; empty when there is none. */
    Optional<String> tooLarge() throws IOException {
        for (Entry entry : entries) {
            long bytes = Files.size(entry.file());
            if (bytes > LARGEST_BYTES) {
                return Optional.of("Cannot feed " + entry.file() + ": it has " + bytes + " bytes (expected: at most "
                        + LARGEST_BYTES + ", what a Kafka record of the demo holds)");
            }
        }
        return Optional.empty();
    }

    int size() {
        return entries.size();
    }

    /** Read one by one. */
    Iterator<Item> items() {
        return entries.stream()
                .map(entry -> new Item(bytes(entry.file()), entry.arrival()))
                .iterator();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the input: " + file, e);
        }
    }
}
