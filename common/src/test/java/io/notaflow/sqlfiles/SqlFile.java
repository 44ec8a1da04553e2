package io.notaflow.sqlfiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the folder "sql".
 *
 * @param path where it is
 * @param text all of it
 */
public record SqlFile(Path path, String text) {
    private static final String ENDING = ".sql";

    /** Those of a folder by name, its folders left out. */
    public static List<SqlFile> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(ENDING))
                    .sorted()
                    .map(SqlFile::read)
                    .toList();
        }
    }

    private static SqlFile read(Path path) {
        try {
            return new SqlFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }

    /** What it asks, as {@code kpis-now}. */
    public String question() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** The lines of the comment on top, without their dashes. */
    public List<String> comment() {
        return text.lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .toList();
    }

    /** Its statements in order, each ended by a semicolon at the end of a line; comments left out. */
    public List<String> statements() {
        String bare = String.join(
                "\n", text.lines().filter(line -> !line.startsWith("--")).toList());
        return Arrays.stream(bare.split(";\\s*(?:\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return path.subpath(path.getNameCount() - 2, path.getNameCount()).toString();
    }
}
