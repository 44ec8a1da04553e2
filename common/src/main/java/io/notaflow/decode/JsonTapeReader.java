package io.notaflow.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON that mirrors the XML names into a tape; numbers stay the text they were; not for several threads. */
public final class JsonTapeReader {
    private final JsonFactory factory;
    private final ParseLimits limits;

    public JsonTapeReader(ParseLimits limits) {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxNumberLength(limits.numberChars())
                .maxStringLength(limits.valueChars())
                .maxNameLength(limits.nameChars())
                .build();
        this.factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Null when the tape holds the document; never throws for what the bytes contain. */
    public @Nullable DecodeProblem read(byte[] payload, DocumentTape tape) {
        tape.clear(limits.nodes());
        tape.markJson();
        if (payload.length > limits.bytes()) {
            return new DecodeProblem(ProblemCode.TOO_LARGE, "/", null, "at most " + limits.bytes() + " bytes");
        }
        boolean[] complete = new boolean[1];
        try (JsonParser parser = factory.createParser(payload)) {
            new JsonWalk(parser, tape, limits).run();
            complete[0] = true;
            JsonToken behind = parser.nextToken();
            if (behind != null) {
                throw behind.isStructStart()
                        ? new TapeRefusal(ProblemCode.SEVERAL_DOCUMENTS, "one document in a record")
                        : new TapeRefusal(ProblemCode.TRAILING_CONTENT, "nothing behind the root object");
            }
            return null;
        } catch (TapeRefusal e) {
            return e.at(tape);
        } catch (IOException | RuntimeException e) {
            return problem(e, complete[0], payload, tape);
        }
    }

    /** The parser's message quotes the document, so it only chooses the code. */
    private static DecodeProblem problem(Exception e, boolean complete, byte[] payload, DocumentTape tape) {
        String path = tape.path(tape.current());
        String message = String.valueOf(e.getMessage());
        if (e instanceof StreamConstraintsException) {
            return message.startsWith("Document nesting depth")
                    ? new DecodeProblem(ProblemCode.TOO_DEEP, path, null, "nesting within the limit")
                    : new DecodeProblem(ProblemCode.TOO_LARGE, path, null, "names and values within the limits");
        }
        if (message.startsWith("Duplicate ")) {
            return new DecodeProblem(ProblemCode.JSON_DUPLICATE_NAME, path, null, "each name once in an object");
        }
        if (complete) {
            return new DecodeProblem(ProblemCode.TRAILING_CONTENT, path, null, "nothing behind the root object");
        }
        if (!PayloadCheck.looksLikeUtf16(payload) && !PayloadCheck.isUtf8(payload)) {
            return new DecodeProblem(ProblemCode.ENCODING_INVALID, path, null, "UTF-8, UTF-16 or UTF-32");
        }
        ProblemCode code = PayloadCheck.cause(payload, ProblemCode.JSON_MALFORMED);
        return new DecodeProblem(code, path, null, "well-formed JSON");
    }
}
