package io.notaflow.decode;

import org.jspecify.annotations.Nullable;

/** Reads any payload into a tape, choosing the syntax by content; one instance per thread. */
public final class PayloadReader {
    private final XmlTapeReader xml;
    private final JsonTapeReader json;

    public PayloadReader(ParseLimits limits) {
        this.xml = new XmlTapeReader(limits);
        this.json = new JsonTapeReader(limits);
    }

    /** Null when the tape holds the document; a null payload is a tombstone. */
    public @Nullable DecodeProblem read(byte @Nullable [] payload, DocumentTape tape) {
        if (payload == null) {
            return new DecodeProblem(ProblemCode.TOMBSTONE, "/", null, "a record with a value");
        }
        return switch (Syntax.of(payload)) {
            case XML -> xml(payload, tape);
            case JSON -> json.read(payload, tape);
            case EMPTY -> new DecodeProblem(ProblemCode.EMPTY_PAYLOAD, "/", null, "XML or JSON");
            case GZIP, OTHER ->
                new DecodeProblem(
                        ProblemCode.UNSUPPORTED_DOCUMENT, "/", null, "XML or JSON, not " + ContentKind.of(payload));
        };
    }

    /** Web pages are rarely XML; an error page of a proxy is told as what it is. */
    private @Nullable DecodeProblem xml(byte[] payload, DocumentTape tape) {
        DecodeProblem problem = xml.read(payload, tape);
        return problem != null && ContentKind.isHtml(payload)
                ? new DecodeProblem(ProblemCode.UNSUPPORTED_DOCUMENT, "/", "html", "XML or JSON, not HTML")
                : problem;
    }
}
