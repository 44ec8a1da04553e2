package io.notaflow.local.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything under a path in the order of names, whatever it is; a folder that is reached twice through links is walked once. */
final class DocumentFiles {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    private final Visitor visitor;
    private final Set<Path> folders = new HashSet<>();

    /** Takes what is found. */
    interface Visitor {
        void file(Path file) throws IOException;

        void unreadable(Path path) throws IOException;
    }

    DocumentFiles(Visitor visitor) {
        this.visitor = visitor;
    }

    void walk(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            visitor.file(path);
            return;
        }
        List<Path> children;
        try (Stream<Path> found = Files.list(path)) {
            if (!folders.add(path.toRealPath())) {
                return;
            }
            children = found.sorted(BY_NAME).toList();
        } catch (IOException e) {
            visitor.unreadable(path);
            return;
        }
        for (Path child : children) {
            walk(child);
        }
    }
}
