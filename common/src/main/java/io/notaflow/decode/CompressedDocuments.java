package io.notaflow.decode;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens the {@code docZip} of a DF-e lot: base64 of gzip of XML, with a cap, so that no bomb inflates. */
final class CompressedDocuments {
    /** Four times the largest lawful document. */
    static final int MAX_INFLATED_BYTES = 2 << 20;

    /** As the official lot has it. */
    static final int MAX_PER_RECORD = 50;
    /** All of a record's together, more than 50 documents of the largest lawful size. */
    static final long MAX_RECORD_BYTES = 32L << 20;

    private static final String ROOT = "docZip";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final DocumentDecoder inner = new DocumentDecoder(ParseLimits.DEFAULT);
    private final byte[] block = new byte[8 * 1024];

    /** Refuses what is beyond the limits of a record. */
    static DecodedDocument tooMany(int index) {
        return refused(
                index,
                ProblemCode.COMPRESSED_TOO_LARGE,
                "at most " + MAX_PER_RECORD + " docZip and " + MAX_RECORD_BYTES + " bytes in a record");
    }

    /**
     * Adds what is inside, or one rejected document that says why not; a lot inside a lot is refused.
     *
     * @return how many bytes were inflated for it
     */
    int expand(String base64, List<DecodedDocument> documents) {
        byte[] gzip = decoded(base64);
        if (gzip == null) {
            documents.add(refused(documents.size(), ProblemCode.COMPRESSED_BASE64, "base64"));
            return 0;
        }
        if (gzip.length == 0) {
            documents.add(refused(documents.size(), ProblemCode.EMPTY_PAYLOAD, "base64 of gzip of XML"));
            return 0;
        }
        byte[] payload;
        try {
            payload = inflated(gzip);
        } catch (IOException e) {
            documents.add(refused(documents.size(), ProblemCode.COMPRESSED_GZIP, "gzip"));
            return MAX_INFLATED_BYTES;
        }
        if (payload == null) {
            documents.add(refused(
                    documents.size(), ProblemCode.COMPRESSED_TOO_LARGE, "at most " + MAX_INFLATED_BYTES + " bytes"));
            return MAX_INFLATED_BYTES;
        }
        for (DecodedDocument document : inner.decodeInside(payload)) {
            documents.add(
                    new DecodedDocument(documents.size(), document.root(), document.document(), document.violations()));
        }
        return payload.length;
    }

    /** Line breaks are usual; any other foreign character means that it is no base64, which the MIME decoder would hide. */
    private static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll(""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Null when it would be larger than the cap. */
    private byte @Nullable [] inflated(byte[] gzip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            int read = in.read(block);
            while (read >= 0) {
                if (out.size() + read > MAX_INFLATED_BYTES) {
                    return null;
                }
                out.write(block, 0, read);
                read = in.read(block);
            }
        }
        return out.toByteArray();
    }

    private static DecodedDocument refused(int index, ProblemCode code, String expected) {
        return DocumentDecoder.rejected(index, ROOT, new Violation(code.name(), ROOT, null, expected));
    }
}
