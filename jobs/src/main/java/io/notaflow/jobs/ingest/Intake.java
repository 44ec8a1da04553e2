package io.notaflow.jobs.ingest;

import io.notaflow.config.IngestConfig;
import io.notaflow.decode.DocumentDecoder;
import io.notaflow.decode.ProblemCode;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Received;
import io.notaflow.domain.Violation;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.privacy.PersonalData;
import io.notaflow.validate.DocumentValidator;
import io.notaflow.validate.Finding;
import io.notaflow.validate.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a record up to the shuffle: decode, judge, protect, map to rows. One a task, not thread-safe; never throws for what
 * arrived.
 */
final class Intake {
    /** Lawful are 990 items and 100 payments. A row takes 1.5 kB: ten megabytes of empty items would exhaust the heap. */
    private static final int MAX_ROWS = 5_000;

    private static final String DECODE = "DECODE";
    private static final String VALIDATE = "VALIDATE";

    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator;
    private final AcceptedRows rows;
    private final Rejections rejections;
    private final int maxRecordBytes;

    /** What became of one document: one of the two. */
    record Judged(@Nullable Ingested ingested, @Nullable RejectedDocument rejected) {}

    Intake(IngestSettings settings) {
        IngestConfig config = settings.ingest();
        validator = new DocumentValidator(config.tolerance(), config.severities());
        PersonalData personal = new PersonalData(config.pseudonyms().key().reveal());
        rows = new AcceptedRows(settings, personal);
        rejections = new Rejections(personal);
        maxRecordBytes = config.maxRecordBytes();
    }

    /** The documents of a record in reading order, at least one. */
    List<DecodedDocument> decode(Received received) {
        byte[] payload = received.payload();
        if (payload != null && payload.length > maxRecordBytes) {
            return List.of(new DecodedDocument(
                    0,
                    "",
                    null,
                    List.of(new Violation(
                            ProblemCode.TOO_LARGE.name(),
                            "",
                            String.valueOf(payload.length),
                            "<= " + maxRecordBytes + " bytes"))));
        }
        return decoder.decode(payload);
    }

    /** The judgement on one of them. */
    Judged judge(Received received, DecodedDocument decoded) {
        Origin origin = new Origin(received.source(), decoded.index(), received.receivedAt());
        try {
            return judge(origin, decoded);
        } catch (RuntimeException e) {
            // A fault of ours must not stop the stream; the bytes are in bronze. The message may quote the document.
            return new Judged(null, rejections.failure(origin, decoded, e));
        }
    }

    private Judged judge(Origin origin, DecodedDocument decoded) {
        FiscalDocument document = decoded.document();
        if (document == null) {
            return new Judged(null, rejections.of(origin, DECODE, decoded, decoded.violations()));
        }
        if (document instanceof Invoice invoice && invoice.items().size() > MAX_ROWS) {
            return new Judged(null, rejections.tooLarge(origin, decoded, "det", MAX_ROWS));
        }
        if (document instanceof Invoice invoice && invoice.payments().size() > MAX_ROWS) {
            return new Judged(null, rejections.tooLarge(origin, decoded, "pag/detPag", MAX_ROWS));
        }
        Verdict verdict = validator.validate(decoded, origin.receivedAt());
        if (!verdict.isAccepted()) {
            List<Violation> reasons =
                    verdict.findings().stream().map(Finding::violation).toList();
            return new Judged(null, rejections.of(origin, VALIDATE, decoded, reasons));
        }
        return new Judged(rows.of(origin, document, verdict.findings()), null);
    }
}
