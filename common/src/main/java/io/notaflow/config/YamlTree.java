package io.notaflow.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML into maps, lists and texts. Scalars stay as written: {@code 00123456} is a CNPJ root, not an octal number. */
final class YamlTree {
    private final List<String> problems;

    YamlTree(List<String> problems) {
        this.problems = problems;
    }

    Map<String, Object> read(String yaml) {
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Map.of();
            }
            if (first != JsonToken.START_OBJECT) {
                problems.add("The file is not a YAML map (expected: groups as `kafka:` with keys below)");
                return Map.of();
            }
            return map(parser, "");
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error");
            problems.add("The file is not YAML: " + reason);
            return Map.of();
        }
    }

    private Map<String, Object> map(JsonParser parser, String path) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                continue; // "key:" with nothing behind it means "not set"
            }
            if (map.put(name, value(parser, token, path + name + ".")) != null) {
                problems.add(path + name + ": written twice");
            }
        }
        return map;
    }

    private Object value(JsonParser parser, JsonToken token, String path) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return map(parser, path);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                list.add(value(parser, next, path));
            }
            return list;
        }
        return parser.getText();
    }
}
