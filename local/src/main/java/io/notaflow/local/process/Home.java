package io.notaflow.local.process;

import java.nio.file.Path;

/** The folder of the project, whose files commands use as they are: SQL, jars of other modules. */
public final class Home {
    private Home() {}

    /** A file in it; the launcher says where it is, tests run in a module's folder. */
    public static Path file(String path) {
        return Path.of(System.getProperty("notaflow.home", "..")).resolve(path);
    }
}
