package io.notaflow.decode;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a record into its documents: XML or JSON, any wrapper, batches and compressed lots. Never throws for what
 * arrived; one instance per thread.
 */
public final class DocumentDecoder {
    private final PayloadReader payloads;
    private final DocumentTape tape = new DocumentTape();
    private InvoiceReader invoices = new InvoiceReader();
    private EventReader events = new EventReader();
    private @Nullable CompressedDocuments compressed;
    private boolean nested;
    private int lots;
    private long inflatedBytes;

    public DocumentDecoder() {
        this(ParseLimits.DEFAULT);
    }

    DocumentDecoder(ParseLimits limits) {
        this.payloads = new PayloadReader(limits);
    }

    /**
     * The documents in reading order, numbered from 0 without holes; never empty.
     *
     * @param payload the record's value; null for a tombstone
     */
    public List<DecodedDocument> decode(byte @Nullable [] payload) {
        List<DecodedDocument> documents = new ArrayList<>(1);
        try {
            read(payload, documents);
        } catch (RuntimeException e) {
            // A fault of ours must not stop the stream; the bytes are in bronze, and the class says where to look.
            // Half a fingerprint may be left in the readers, which would falsify the next one.
            invoices = new InvoiceReader();
            events = new EventReader();
            documents.add(rejected(
                    documents.size(),
                    "",
                    new Violation(
                            ProblemCode.DECODER_FAILURE.name(),
                            "",
                            null,
                            e.getClass().getSimpleName())));
        }
        return documents;
    }

    private void read(byte @Nullable [] payload, List<DecodedDocument> documents) {
        DecodeProblem problem = payloads.read(payload, tape);
        if (problem != null) {
            Violation violation = problem.toViolation();
            String path = OfficialNames.masked(violation.path());
            documents.add(
                    rejected(0, "", new Violation(violation.code(), path, violation.value(), violation.expected())));
            return;
        }
        inflatedBytes = 0;
        lots = 0;
        for (DocumentFinder.Found found : DocumentFinder.in(tape)) {
            add(found, documents);
        }
        if (documents.isEmpty()) {
            documents.add(nothingFound());
        }
    }

    private void add(DocumentFinder.Found found, List<DecodedDocument> documents) {
        int node = found.node();
        if (found.root() == DocumentRoot.COMPRESSED) {
            expand(tape.text(node), documents);
            return;
        }
        String root = tape.name(node);
        if (found.root() == DocumentRoot.FOREIGN) {
            documents.add(rejected(documents.size(), root, Unsupported.named(root)));
            return;
        }
        FieldReader fields = new FieldReader(tape, node);
        FiscalDocument document = found.root() == DocumentRoot.INVOICE
                ? invoices.read(fields, node)
                : events.read(found.root(), fields, node);
        if (tape.namespaceMissing()) {
            fields.report(ProblemCode.NAMESPACE_MISSING, "", null, "http://www.portalfiscal.inf.br/nfe");
        }
        Violation refusal = document == null && found.root() != DocumentRoot.INVOICE
                ? Unsupported.refusalWithoutKey(tape, node, root)
                : null;
        documents.add(
                refusal == null
                        ? new DecodedDocument(documents.size(), root, document, fields.violations())
                        : rejected(documents.size(), root, refusal));
    }

    /** The documents of an inflated {@code docZip}; another lot in it is refused, so that nothing nests. */
    List<DecodedDocument> decodeInside(byte[] payload) {
        nested = true;
        return decode(payload);
    }

    private void expand(String base64, List<DecodedDocument> documents) {
        if (nested) {
            documents.add(rejected(
                    documents.size(),
                    "docZip",
                    new Violation(ProblemCode.COMPRESSED_NESTED.name(), "docZip", null, "one level")));
            return;
        }
        if (++lots > CompressedDocuments.MAX_PER_RECORD || inflatedBytes > CompressedDocuments.MAX_RECORD_BYTES) {
            documents.add(CompressedDocuments.tooMany(documents.size()));
            return;
        }
        if (compressed == null) {
            compressed = new CompressedDocuments();
        }
        inflatedBytes += compressed.expand(base64, documents);
    }

    private DecodedDocument nothingFound() {
        int first = tape.firstChild(0);
        String root = first == DocumentTape.NONE ? "" : OfficialNames.orMasked(tape.name(first));
        return rejected(0, root, Unsupported.answerOrUnknown(tape, first, root));
    }

    static DecodedDocument rejected(int index, String root, Violation reason) {
        return new DecodedDocument(index, root, null, List.of(reason));
    }
}
