package io.notaflow.local.process;

import java.nio.file.Path;
import org.apache.logging.log4j.core.config.Configurator;

/** Where this process logs: nowhere, until a command has a folder for it. */
public final class LogFile {
    private LogFile() {}

    /** From now on everything at INFO and above goes to that file. */
    public static void use(Path file) {
        System.setProperty("notaflow.log", file.toAbsolutePath().toString());
        System.setProperty("notaflow.log.level", "INFO");
        Configurator.reconfigure();
    }
}
