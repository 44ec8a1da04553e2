package io.notaflow.jobs.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs of Flink in JVMs of their own, with the jars of the class path that a stock Flink has once ours are in its lib. */
public final class StockFlink {
    /** What the shaded job jar must bring itself is kept from the cluster. */
    private static final List<String> NOT_IN_LIB = List.of(
            "/target/",
            "/org/apache/kafka/",
            "flink-connector-kafka",
            "flink-connector-jdbc",
            "flink-connector-base",
            "notaflow",
            "/com/fasterxml/",
            "woodstox",
            "/org/yaml/",
            "/scala-lang/",
            "junit",
            "assertj",
            "archunit",
            "awaitility",
            "flink-test-utils",
            "-tests.jar");

    private StockFlink() {}

    /** The command that runs one of its mains. */
    public static List<String> command(List<String> javaOptions, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", lib(), main));
        return command;
    }

    static List<String> openedPackages() {
        return Stream.concat(
                        Stream.of("sun.nio.ch"),
                        Stream.of(
                                        "lang",
                                        "net",
                                        "io",
                                        "nio",
                                        "lang.reflect",
                                        "text",
                                        "time",
                                        "util",
                                        "util.concurrent",
                                        "util.concurrent.atomic",
                                        "util.concurrent.locks")
                                .map(one -> "java." + one))
                .map(one -> "--add-opens=java.base/" + one + "=ALL-UNNAMED")
                .toList();
    }

    private static String lib() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> NOT_IN_LIB.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
