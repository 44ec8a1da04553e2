package io.notaflow.local.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files with statements, among them those of a folder by their names alone.
 *
 * @param folder that also holds {@code catalog.sql}
 */
record Questions(Path folder) {
    static final String CATALOG = "catalog.sql";
    private static final String ENDING = ".sql";

    /**
     * The file itself, or the one of that name in the folder, with or without its ending.
     *
     * @throws IOException if there is none; says which there are
     */
    Path find(Path asked) throws IOException {
        return Stream.of(asked, folder.resolve(asked), folder.resolve(asked + ENDING))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "Cannot find the file " + asked + " (expected: a file, or one of " + names() + ")"));
    }

    private String names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.equals(CATALOG))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return folder.toString();
        }
    }
}
