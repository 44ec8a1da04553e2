package io.notaflow.local.compose;

import com.fasterxml.jackson.databind.JsonNode;
import io.notaflow.local.process.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The compose file's network and file systems on this machine: host names become the loopback interface, each port of a service a free
 * one, volumes, mounts and what a Dockerfile copies folders. Jars stay where they were built.
 */
final class Here {
    static final String LOOPBACK = "127.0.0.1";

    private static final Path HOME = Path.of("..");
    private static final Pattern EMPTY_HOST = Pattern.compile("://:(\\d+)");

    private final ComposeFile compose;
    private final Path folder;
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();

    Here(ComposeFile compose, Path folder) {
        this.compose = compose;
        this.folder = folder;
    }

    ComposeFile compose() {
        return compose;
    }

    /** The port on this machine of one that a service opens in its container. */
    int port(String service, int inside) {
        return ports.computeIfAbsent(service + ":" + inside, one -> FreePort.any());
    }

    /** A folder of a service's own. */
    Path folder(String service) throws IOException {
        return Files.createDirectories(folder.resolve(service));
    }

    /** What the service's command would be, word by word. */
    List<String> command(String service) {
        JsonNode command = compose.service(service).path("command");
        Stream<String> words = command.isTextual()
                ? Stream.of(command.asText().split(" ", -1))
                : ComposeFile.elements(command).map(JsonNode::asText);
        return words.map(word -> text(service, word)).toList();
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        compose.service(service)
                .path("environment")
                .properties()
                .forEach(one -> environment.put(
                        one.getKey(), text(service, one.getValue().asText())));
        return environment;
    }

    /** A text that stands in a container of that service, as it must be here. */
    String text(String service, String inside) {
        String text = inside.replace("0.0.0.0", LOOPBACK);
        text = replace(text, EMPTY_HOST, found -> "://" + LOOPBACK + ":" + port(service, number(found)));
        for (String other : compose.services()) {
            text = replace(text, address(other), found -> LOOPBACK + ":" + port(other, number(found)));
        }
        text = replace(text, address("localhost"), found -> LOOPBACK + ":" + port(service, number(found)));
        for (Map.Entry<String, Path> path : paths(service).entrySet()) {
            text = text.replaceAll(
                    "(?<![\\w.])" + path.getKey() + "(?![\\w-])",
                    Matcher.quoteReplacement(path.getValue().toString()));
        }
        return text;
    }

    private static Pattern address(String host) {
        return Pattern.compile("(?<![\\w.-])" + host + ":(\\d{4,5})(?!\\d)");
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    private static String replace(String text, Pattern pattern, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
    }

    /** Where the paths of the container lie, the longest first. */
    private Map<String, Path> paths(String service) {
        Map<String, Path> paths = new LinkedHashMap<>();
        for (List<String> words : copies(service)) {
            Path jar = Path.of(words.get(0));
            if (isJar(jar)) {
                String target = words.get(words.size() - 1);
                paths.put(
                        target.endsWith("/") ? target + jar.getFileName() : target,
                        HOME.resolve(jar).toAbsolutePath().normalize());
            }
        }
        List<String[]> mounts = new ArrayList<>();
        ComposeFile.elements(compose.service(service).path("volumes"))
                .map(mount -> mount.asText().split(":", -1))
                .forEach(mounts::add);
        mounts.sort((a, b) -> b[1].length() - a[1].length());
        for (String[] mount : mounts) {
            paths.put(
                    mount[1],
                    mount[0].startsWith(".")
                            ? folder.resolve(service).resolve(mount[1].substring(1))
                            : folder.resolve("volumes").resolve(mount[0]));
        }
        for (String copied : List.of("/opt/notaflow", "/opt/flink/conf")) {
            paths.put(copied, folder.resolve(service).resolve(copied.substring(1)));
        }
        return paths;
    }

    Path path(String service, String inside) {
        return Path.of(text(service, inside));
    }

    /** Makes the volumes of a service and what is mounted or copied into its image, with hosts, ports and paths replaced. */
    void furnish(String service) throws IOException {
        for (JsonNode mount : compose.service(service).path("volumes")) {
            String[] parts = mount.asText().split(":", -1);
            if (Files.isRegularFile(HOME.resolve(parts[0]))) {
                copyFile(service, HOME.resolve(parts[0]), path(service, parts[1]));
            } else if (parts[0].startsWith(".")) {
                copyAll(service, HOME.resolve(parts[0]), path(service, parts[1]));
            } else {
                Files.createDirectories(path(service, parts[1]));
            }
        }
        for (List<String> words : copies(service)) {
            String target = words.get(words.size() - 1);
            for (String source : words.subList(0, words.size() - 1)) {
                String name = target.endsWith("/") ? target + Path.of(source).getFileName() : target;
                if (!isJar(Path.of(source))) {
                    copyFile(service, HOME.resolve(source), path(service, name));
                }
            }
        }
    }

    /** The words of the COPY lines of a service's Dockerfile, without options and Flink's lib, which is the class path here. */
    private List<List<String>> copies(String service) {
        String dockerfile = compose.service(service).at("/build/dockerfile").asText();
        if (dockerfile.isEmpty()) {
            return List.of();
        }
        try {
            return Files.readAllLines(HOME.resolve(dockerfile)).stream()
                    .filter(line -> line.startsWith("COPY ") && !line.contains("/lib/"))
                    .map(line -> Stream.of(line.split(" ", -1))
                            .skip(1)
                            .filter(word -> !word.startsWith("--"))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    private void copyAll(String service, Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copyFile(service, file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void copyFile(String service, Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(to, text(service, Files.readString(from)));
    }
}
