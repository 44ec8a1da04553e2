package io.notaflow.jobs.ingest;

import io.notaflow.decode.ProblemCode;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Violation;
import io.notaflow.domain.outcome.Reason;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.jobs.sink.UnwritableValueException;
import io.notaflow.privacy.PersonalData;
import io.notaflow.validate.Explanation;
import io.notaflow.validate.Explanations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why documents cannot count, in both languages, personal data protected. */
final class Rejections {
    /** A document of ten thousand faults is not explained ten thousand times. */
    private static final int MAX_REASONS = 50;

    private final PersonalData personal;

    Rejections(PersonalData personal) {
        this.personal = personal;
    }

    RejectedDocument of(Origin origin, String stage, DecodedDocument decoded, List<Violation> violations) {
        List<Reason> reasons =
                violations.stream().limit(MAX_REASONS).map(this::reason).toList();
        return new RejectedDocument(origin, stage, decoded.root(), key(decoded.document()), reasons);
    }

    /** More items or payments than the largest lawful document has many times over. */
    RejectedDocument tooLarge(Origin origin, DecodedDocument decoded, String path, int limit) {
        Violation violation = new Violation(ProblemCode.TOO_MANY_NODES.name(), path, null, "<= " + limit);
        return of(origin, "VALIDATE", decoded, List.of(violation));
    }

    /** A fault of ours; only the name of its class is told, since its message may quote the document, and the column that cannot take a value. */
    RejectedDocument failure(Origin origin, DecodedDocument decoded, RuntimeException fault) {
        String where = fault instanceof UnwritableValueException unwritable ? unwritable.column() : "";
        String what = fault.getClass().getSimpleName();
        Violation violation = new Violation(ProblemCode.DECODER_FAILURE.name(), where, null, what);
        return new RejectedDocument(origin, "VALIDATE", decoded.root(), null, List.of(reason(violation)));
    }

    private @Nullable String key(@Nullable FiscalDocument document) {
        if (document instanceof InvoiceEvent event) {
            return personal.protect(event).key();
        }
        return document == null ? null : personal.protectKey(document.key());
    }

    private Reason reason(Violation found) {
        Violation violation = personal.protect(found);
        Explanation explained = Explanations.explain(violation);
        return new Reason(
                violation.code(),
                violation.path(),
                violation.value(),
                violation.expected(),
                explained.sefaz().isEmpty() ? null : explained.sefaz(),
                explained.messagePt(),
                explained.messageEn(),
                explained.remedyPt(),
                explained.remedyEn());
    }
}
