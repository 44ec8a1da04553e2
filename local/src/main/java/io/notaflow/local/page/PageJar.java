package io.notaflow.local.page;

import io.notaflow.local.process.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jar of the module "dashboard", which runs in a process of its own. */
final class PageJar {
    private static final String JAR = "dashboard/target/notaflow-dashboard.jar";

    private PageJar() {}

    /** What runs the page with that configuration: a small heap and a quick start, since one reader serves every page. */
    static List<String> command(Path config) throws IOException {
        Path jar = Home.file(JAR).toAbsolutePath().normalize();
        if (!Files.exists(jar)) {
            throw new IOException(
                    "Cannot find the live page: " + jar + " (expected: built by ./notaflow or mvn package)");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-jar",
                jar.toString(),
                "--config",
                config.toString());
    }
}
