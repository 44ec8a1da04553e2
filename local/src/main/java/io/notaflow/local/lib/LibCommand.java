package io.notaflow.local.lib;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code lib}: copies the jars that a stock Flink needs in its {@code lib}. */
@Command(
        name = "lib",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the jars that a stock Flink 2.1 needs in its lib folder, in the versions this build was tested with, and says"
                    + " why each is needed. What is there already is left; another version of the same jar is refused.",
            "The job itself is jobs/target/notaflow-jobs.jar, for flink run."
        })
public final class LibCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder, made when missing: Flink's lib, or one to be copied there")
    private Path folder;

    /** For tests: the class path that the jars are taken from. */
    @Option(names = "--class-path", hidden = true)
    private String classPath = System.getProperty("java.class.path");

    @Override
    public Integer call() throws IOException {
        List<Path> available = Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        Files.createDirectories(folder);
        PrintWriter out = spec.commandLine().getOut();
        int problems = 0;
        for (LibraryJar jar : LibraryJar.values()) {
            Path source = jar.in(available)
                    .orElseThrow(() -> new IOException("Cannot find the jar " + jar.artifact() + " on the class path"));
            problems += place(jar, source, out) ? 0 : 1;
        }
        out.flush();
        return problems == 0 ? 0 : 1;
    }

    private boolean place(LibraryJar jar, Path source, PrintWriter out) throws IOException {
        Path target = folder.resolve(source.getFileName());
        try (Stream<Path> present = Files.list(folder)) {
            for (Path other : present.filter(jar::isNamed).toList()) {
                if (!other.equals(target)) {
                    spec.commandLine()
                            .getErr()
                            .println("Cannot put " + source.getFileName() + " beside " + other.getFileName()
                                    + ": two versions of one jar break Flink. Remove the other one first.");
                    return false;
                }
            }
        }
        String state = "copied";
        if (Files.exists(target) && Files.mismatch(source, target) < 0) {
            state = "there";
        } else {
            Path part = folder.resolve(source.getFileName() + ".part");
            Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        double megabytes = (double) Files.size(target) / MEGABYTE;
        out.println(String.format(
                Locale.ROOT, "%-6s  %-38s  %5.1f MB  %s", state, target.getFileName(), megabytes, jar.reason()));
        return true;
    }
}
