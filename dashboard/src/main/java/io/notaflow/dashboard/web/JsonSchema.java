package io.notaflow.dashboard.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words of JSON Schema 2020-12, as maps that are written as JSON. */
final class JsonSchema {
    static final String TYPE = "type";
    static final String DESCRIPTION = "description";
    static final Map<String, Object> TEXT = Map.of(TYPE, "string");
    static final Map<String, Object> WHOLE = Map.of(TYPE, "integer");
    static final Map<String, Object> TRUTH = Map.of(TYPE, "boolean");
    static final Map<String, Object> MOMENT = map(TYPE, "string", "format", "date-time");
    static final Map<String, Object> DAY = map(TYPE, "string", "format", "date");
    static final Map<String, Object> ANY_OBJECT = Map.of(TYPE, "object");

    private JsonSchema() {}

    /** In that order, which a reader sees. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** An object with all of these fields and nothing else. */
    static Map<String, Object> record(Map<String, Object> fields) {
        return map(
                TYPE,
                "object",
                "required",
                List.copyOf(fields.keySet()),
                "properties",
                fields,
                "additionalProperties",
                false);
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return map(TYPE, "array", "items", items);
    }

    static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> both = new LinkedHashMap<>(schema);
        both.put(TYPE, List.of(schema.get(TYPE), "null"));
        return both;
    }

    /** One of these constants' names. */
    static Map<String, Object> oneOf(Enum<?>... constants) {
        return oneOf(Arrays.stream(constants).map(Enum::name));
    }

    static Map<String, Object> oneOf(Stream<String> words) {
        return map(TYPE, "string", "enum", words.toList());
    }

    /** A schema of the description. */
    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }
}
