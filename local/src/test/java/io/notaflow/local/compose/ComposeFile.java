package io.notaflow.local.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file with its merge keys followed and its variables replaced by their defaults. */
record ComposeFile(String text, JsonNode root) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::-([^}]*))?}");
    private static final ObjectMapper JSON = new ObjectMapper();

    static ComposeFile read(Path file) throws IOException {
        String text = Files.readString(file);
        String filled = VARIABLE.matcher(text)
                .replaceAll(variable ->
                        Matcher.quoteReplacement(variable.group(2) == null ? variable.group() : variable.group(2)));
        return new ComposeFile(text, yaml(filled));
    }

    static JsonNode yaml(String text) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return JSON.valueToTree(loaded);
    }

    List<String> variablesWithoutDefault() {
        List<String> found = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            if (variable.group(2) == null || variable.group(2).isEmpty()) {
                found.add(variable.group(1));
            }
        }
        return found;
    }

    /** Every variable and its default. */
    Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            defaults.put(variable.group(1), String.valueOf(variable.group(2)));
        }
        return defaults;
    }

    List<String> services() {
        return names(root.path("services"));
    }

    JsonNode service(String name) {
        return root.path("services").path(name);
    }

    /** Names of the services that {@code service} waits for. */
    List<String> dependencies(String service) {
        return names(service(service).path("depends_on"));
    }

    /** The parts before the first colon of all mounts. */
    Stream<String> mountSources() {
        return services().stream()
                .flatMap(name -> elements(service(name).path("volumes")))
                .map(mount -> mount.asText().split(":", 2)[0]);
    }

    Stream<String> images() {
        return services().stream().map(name -> service(name).path("image").asText());
    }

    List<String> volumes() {
        return names(root.path("volumes"));
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
