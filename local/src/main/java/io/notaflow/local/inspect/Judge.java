package io.notaflow.local.inspect;

import io.notaflow.config.IngestConfig;
import io.notaflow.config.RuleSeverity;
import io.notaflow.decode.DocumentDecoder;
import io.notaflow.decode.ProblemCode;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Violation;
import io.notaflow.privacy.PersonalData;
import io.notaflow.validate.DocumentValidator;
import io.notaflow.validate.Explanation;
import io.notaflow.validate.Explanations;
import io.notaflow.validate.Finding;
import io.notaflow.validate.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges the bytes of a file as the job would judge a record, and says it in words; stateless but for its buffers. */
final class Judge {
    static final String UNREADABLE = "FILE_UNREADABLE";

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator;
    private final PersonalData personal;
    private final Instant now;
    private final Language language;

    private Judge(
            BigDecimal tolerance,
            Map<String, RuleSeverity> severities,
            String hmacKey,
            Instant now,
            Language language) {
        this.validator = new DocumentValidator(tolerance, severities);
        this.personal = new PersonalData(hmacKey);
        this.now = now;
        this.language = language;
    }

    /** With the defaults of a job; pseudonyms are good for this run only, since nobody gave a key to make lasting ones. */
    static Judge withDefaults(Instant now, Language language) {
        String forThisRun = UUID.randomUUID() + "-" + UUID.randomUUID();
        return new Judge(TOLERANCE, Map.of(), forThisRun, now, language);
    }

    /** With a job's settings: its severities, its tolerance, its pseudonyms. */
    static Judge of(IngestConfig config, Instant now, Language language) {
        String key = config.pseudonyms().key().reveal();
        return new Judge(config.tolerance(), config.severities(), key, now, language);
    }

    /** All documents of a file, at least one. */
    List<Inspected> judge(String file, byte[] content) {
        return decoder.decode(content).stream()
                .map(decoded -> judge(file, content, decoded))
                .toList();
    }

    /** A file whose bytes are not to be had. */
    Inspected unreadable(String file) {
        String message =
                language.choose("The file or folder cannot be read.", "O arquivo ou a pasta não pode ser lido.");
        return new Inspected(file, 0, DocumentKinds.UNKNOWN, false, UNREADABLE, null, message, List.of());
    }

    /** A file above the size that the job decodes. */
    Inspected tooLarge(String file, long bytes, long limit) {
        Violation violation =
                new Violation(ProblemCode.TOO_LARGE.name(), "", String.valueOf(bytes), "<= " + limit + " bytes");
        return new Inspected(
                file, 0, DocumentKinds.UNKNOWN, false, violation.code(), null, message(violation), List.of());
    }

    private Inspected judge(String file, byte[] content, DecodedDocument decoded) {
        Verdict verdict = validator.validate(decoded, now);
        List<Finding> findings = verdict.findings();
        FiscalDocument document = decoded.document();
        if (verdict.isAccepted() && document != null) {
            String described = Descriptions.of(document, language);
            return new Inspected(
                    file,
                    decoded.index(),
                    DocumentKinds.of(decoded),
                    true,
                    null,
                    key(document),
                    described,
                    codes(findings));
        }
        Violation reason = findings.get(0).violation();
        return new Inspected(
                file,
                decoded.index(),
                DocumentKinds.of(decoded),
                false,
                reason.code(),
                document == null ? null : key(document),
                isNoText(reason) ? named(content) : message(reason),
                codes(findings.subList(1, findings.size())));
    }

    /** The decoder does not say what a record is that is neither XML nor JSON. */
    private static boolean isNoText(Violation reason) {
        return reason.value() == null && reason.code().equals(ProblemCode.UNSUPPORTED_DOCUMENT.name());
    }

    private String named(byte[] content) {
        String kind = FileKind.of(content);
        return language.choose(
                "This is no XML or JSON, but: " + kind + ". Only NF-e, NFC-e and their events can be read.",
                "Não é XML nem JSON, e sim: " + kind + ". Só NF-e, NFC-e e seus eventos podem ser lidos.");
    }

    private String message(Violation found) {
        Violation violation = personal.protect(found);
        Explanation explained = Explanations.explain(violation);
        String said = language.choose(explained.messageEn(), explained.messagePt());
        String path = violation.path();
        return path.isEmpty() || path.equals("/") ? said : said + " [" + path + "]";
    }

    private @Nullable String key(FiscalDocument document) {
        String key = document instanceof InvoiceEvent event
                ? personal.protect(event).key()
                : personal.protectKey(document.key());
        return key.isEmpty() ? null : key;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.violation().code())
                .distinct()
                .sorted()
                .toList();
    }
}
