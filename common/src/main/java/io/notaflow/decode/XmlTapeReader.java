package io.notaflow.decode;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxIOException;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML into a tape: local names only, no DTD, no entity, nothing fetched; not for several threads. */
public final class XmlTapeReader {
    /** Names are kept from record to record, but hostile records have long ones that nobody has seen before. */
    private static final int LARGE_PAYLOAD = 64 << 10;

    private static final int MOST_DOCUMENTS = 1_000;

    private final ForgetfulXmlFactory factory = new ForgetfulXmlFactory();
    private final ParseLimits limits;
    private int documents;

    public XmlTapeReader(ParseLimits limits) {
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.valueChars());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.valueChars());
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /** Null when the tape holds the document; never throws for what the bytes contain. */
    public @Nullable DecodeProblem read(byte[] payload, DocumentTape tape) {
        DecodeProblem problem = parse(payload, tape);
        if (problem != null || payload.length > LARGE_PAYLOAD || ++documents == MOST_DOCUMENTS) {
            factory.forget();
            documents = 0;
        }
        return problem;
    }

    private @Nullable DecodeProblem parse(byte[] payload, DocumentTape tape) {
        tape.clear(limits.nodes());
        if (payload.length > limits.bytes()) {
            return new DecodeProblem(ProblemCode.TOO_LARGE, "/", null, "at most " + limits.bytes() + " bytes");
        }
        try {
            XMLStreamReader reader = open(payload);
            try {
                return read(reader, tape);
            } finally {
                reader.close();
            }
        } catch (TapeRefusal e) {
            return e.at(tape);
        } catch (CharacterCodingException e) {
            return new DecodeProblem(ProblemCode.ENCODING_INVALID, "/", null, "UTF-16 without half characters");
        } catch (XMLStreamException | RuntimeException e) {
            return problem(e, payload, tape);
        }
    }

    /** UTF-16 shows in its bytes, whatever the declaration says; the parser would replace half characters. */
    private XMLStreamReader open(byte[] payload) throws XMLStreamException, CharacterCodingException {
        Charset utf16 = PayloadCheck.utf16(payload);
        return utf16 == null
                ? factory.createXMLStreamReader(new ByteArrayInputStream(payload))
                : factory.createXMLStreamReader(new CharArrayReader(PayloadCheck.decoded(payload, utf16)));
    }

    private @Nullable DecodeProblem read(XMLStreamReader reader, DocumentTape tape)
            throws XMLStreamException, TapeRefusal {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > limits.depth()) {
                        throw new TapeRefusal(ProblemCode.TOO_DEEP, "at most " + limits.depth() + " levels");
                    }
                    open(reader, tape);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    tape.close();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    // The parser looks at its own limit only when it needs another buffer.
                    checkLength(reader.getTextLength(), limits.valueChars(), "values");
                    tape.text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                case XMLStreamConstants.DTD ->
                    throw new TapeRefusal(ProblemCode.XML_DTD_REFUSED, "a document without DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new TapeRefusal(ProblemCode.XML_MALFORMED, "only the five entities of XML");
                default -> {}
            }
        }
        return null;
    }

    private void open(XMLStreamReader reader, DocumentTape tape) throws TapeRefusal {
        String namespace = reader.getNamespaceURI();
        if (tape.current() == 0 && (namespace == null || namespace.isEmpty())) {
            tape.markNamespaceMissing();
        }
        tape.open(checked(reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            tape.attribute(checked(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
    }

    private String checked(String name) throws TapeRefusal {
        checkLength(name.length(), limits.nameChars(), "names");
        return name;
    }

    private static void checkLength(int length, int limit, String what) throws TapeRefusal {
        if (length > limit) {
            throw new TapeRefusal(ProblemCode.TOO_LARGE, what + " of at most " + limit + " characters");
        }
    }

    /** The parser's message quotes the document, so it only chooses the code. */
    private static DecodeProblem problem(Exception e, byte[] payload, DocumentTape tape) {
        String path = tape.path(tape.current());
        String message = String.valueOf(e.getMessage());
        if (e instanceof WstxIOException) {
            return new DecodeProblem(ProblemCode.ENCODING_INVALID, path, null, "bytes in the declared encoding");
        }
        if (message.startsWith("Maximum ") || message.contains("limit (")) {
            return new DecodeProblem(ProblemCode.TOO_LARGE, path, null, "values and attributes within the limits");
        }
        if (tape.current() == 0 && tape.firstChild(0) != DocumentTape.NONE) {
            return message.contains("multiple roots") || message.startsWith("Illegal processing instruction target")
                    ? new DecodeProblem(ProblemCode.SEVERAL_DOCUMENTS, path, null, "one document in a record")
                    : new DecodeProblem(ProblemCode.TRAILING_CONTENT, path, null, "nothing behind the root element");
        }
        ProblemCode code = PayloadCheck.causeInXml(payload, message);
        return new DecodeProblem(code, path, null, "well-formed XML" + place(e, message));
    }

    /** Where it broke and whether something is missing there, without a word of the document. */
    private static String place(Exception e, String message) {
        Location at = e instanceof XMLStreamException broken ? broken.getLocation() : null;
        if (at == null || at.getLineNumber() < 1) {
            return "";
        }
        String cause = message.startsWith("Unexpected EOF") ? "cut off" : "broken";
        return "; " + cause + " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }
}
