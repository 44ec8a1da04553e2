package io.notaflow.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that a released version saved, as a file; {@code -Dnotaflow.rewrite=true} writes those of a new version. */
public final class SavedState {
    private SavedState() {}

    /** The file of that name, written anew from what this version saves when asked for. */
    public static byte[] file(String name, byte[] today) throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.write(path(name), today);
        }
        return file(name);
    }

    /** The file of a version that is no longer written. */
    public static byte[] file(String name) throws IOException {
        return Files.readAllBytes(path(name));
    }

    private static Path path(String name) {
        return Path.of("src/test/resources/state", name);
    }
}
