package io.notaflow.decode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/** One pass over the tokens of one JSON document, with a stack of its own instead of recursion. */
final class JsonWalk {
    private static final byte ELEMENT = 0;
    private static final byte ARRAY = 1;
    private static final byte ATTRIBUTES = 2;

    private final JsonParser parser;
    private final DocumentTape tape;
    private final ParseLimits limits;
    private byte[] kinds = new byte[32];
    private String[] arrayNames = new String[32];
    private int depth;

    JsonWalk(JsonParser parser, DocumentTape tape, ParseLimits limits) {
        this.parser = parser;
        this.tape = tape;
        this.limits = limits;
    }

    void run() throws IOException, TapeRefusal {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
            throw new TapeRefusal(ProblemCode.JSON_MALFORMED, "an object or a list as root");
        }
        push(first == JsonToken.START_ARRAY ? ARRAY : ELEMENT, "");
        String name = "";
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new TapeRefusal(ProblemCode.JSON_MALFORMED, "a complete object or list");
            }
            switch (token) {
                case FIELD_NAME -> name = parser.currentName();
                case START_OBJECT -> startObject(nameHere(name));
                case START_ARRAY -> push(ARRAY, nameHere(name));
                case END_OBJECT, END_ARRAY -> end();
                case VALUE_NULL -> {}
                default -> scalar(nameHere(name), token);
            }
        }
    }

    private String nameHere(String name) {
        return kinds[depth - 1] == ARRAY ? arrayNames[depth - 1] : name;
    }

    private void startObject(String name) throws TapeRefusal {
        if (JsonNames.isAttributeGroup(name)) {
            push(ATTRIBUTES, name);
        } else {
            tape.open(JsonNames.local(name));
            push(ELEMENT, name);
        }
    }

    private void end() {
        depth--;
        if (kinds[depth] == ELEMENT && depth > 0) {
            tape.close();
        }
    }

    private void scalar(String name, JsonToken token) throws IOException, TapeRefusal {
        boolean nameless = name.isEmpty() && kinds[depth - 1] == ARRAY;
        if (!nameless && JsonNames.isText(name)) {
            text(token);
            return;
        }
        boolean attribute = kinds[depth - 1] == ATTRIBUTES || JsonNames.isAttribute(name);
        if (attribute && JsonNames.isNamespace(name)) {
            return;
        }
        tape.open(attribute ? JsonNames.attribute(name) : JsonNames.local(name));
        if (attribute) {
            tape.markAttribute();
        }
        text(token);
        tape.close();
    }

    private void text(JsonToken token) throws IOException, TapeRefusal {
        // The parser looks at its own limit only when it needs another buffer.
        if (parser.getTextLength() > limits.valueChars()) {
            throw new TapeRefusal(ProblemCode.TOO_LARGE, "values of at most " + limits.valueChars() + " characters");
        }
        tape.text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (token.isNumeric()) {
            tape.markNumber();
        }
    }

    private void push(byte kind, String name) throws TapeRefusal {
        if (depth >= limits.depth()) {
            throw new TapeRefusal(ProblemCode.TOO_DEEP, "at most " + limits.depth() + " levels");
        }
        if (depth == kinds.length) {
            kinds = Arrays.copyOf(kinds, depth * 2);
            arrayNames = Arrays.copyOf(arrayNames, depth * 2);
        }
        kinds[depth] = kind;
        arrayNames[depth] = name;
        depth++;
    }
}
