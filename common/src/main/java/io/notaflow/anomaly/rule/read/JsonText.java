package io.notaflow.anomaly.rule.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The only reader of JSON in rules: maps, lists, texts, decimals, true, false, and {@link #NOTHING} for null. */
final class JsonText {
    /** What stands for null. */
    static final Object NOTHING = new Object();

    static final int LONGEST_BYTES = 16 << 10;

    private static final int DEEPEST = 6;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final Problems problems;

    JsonText(Problems problems) {
        this.problems = problems;
    }

    /** The members of the one object in the text; null when there is none, which is then a problem. */
    @Nullable
    Map<String, Object> read(byte[] bytes) {
        if (bytes.length > LONGEST_BYTES) {
            problems.add("/", bytes.length + " bytes", "at most " + LONGEST_BYTES + " bytes");
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text);
        } catch (CharacterCodingException e) {
            problems.add("/", null, "UTF-8");
            return null;
        }
    }

    private @Nullable Map<String, Object> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add("/", null, "a JSON object");
                return null;
            }
            Map<String, Object> root = object(parser, "");
            if (parser.nextToken() != null) {
                problems.add("/", null, "nothing behind the object");
            }
            return root;
        } catch (JsonProcessingException e) {
            // The parser's message quotes the text.
            JsonLocation location = e.getLocation();
            String where =
                    location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
            problems.add("/", where, "well-formed JSON of at most " + DEEPEST + " levels");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: the text is in memory", e);
        }
    }

    private Map<String, Object> object(JsonParser parser, String path) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = path.isEmpty() ? name : path + '.' + name;
            parser.nextToken();
            Object value = value(parser, member);
            if (members.putIfAbsent(name, value) != null) {
                problems.add(member, null, "each name once");
            }
        }
        return members;
    }

    private List<Object> list(JsonParser parser, String path) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, path + '[' + (values.size() + 1) + ']'));
        }
        return values;
    }

    private Object value(JsonParser parser, String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> list(parser, path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NOTHING;
            default -> text(parser.getText(), path);
        };
    }

    private Object number(String text, String path) {
        if (PLAIN_NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        problems.add(path, text, "a number of at most 15 digits, and 6 decimals, without exponent");
        return BigDecimal.ZERO;
    }

    private String text(String text, String path) {
        boolean odd = text.chars().anyMatch(c -> c < ' ' || c == 0x7F)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (odd) {
            problems.add(path, null, "a text without control characters and halves of characters");
            return "";
        }
        return text;
    }
}
