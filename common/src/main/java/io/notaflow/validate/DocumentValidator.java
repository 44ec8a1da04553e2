package io.notaflow.validate;

import io.notaflow.config.RuleSeverity;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Violation;
import io.notaflow.validate.event.EventStatus;
import io.notaflow.validate.identity.ProtocolRules;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges documents: runs the rules, weighs what they and the decoder found, and says whether the document counts. Never throws for
 * what arrived. One an operator, not thread-safe.
 *
 * <p>Without an answer of SEFAZ, what it would reject is quarantined; with one, only what cannot be used at all, and the rest is
 * flagged.
 */
public final class DocumentValidator {
    private final Severities severities;
    private final List<Rule<Invoice>> invoiceRules;
    private final List<Rule<InvoiceEvent>> eventRules;
    private final Inspection inspection;

    /**
     * @param tolerance difference allowed between a value and its recomputation, BRL
     * @param configured severities by code; check them with {@link RuleCatalogue#problemsOf} first, unknown codes have no effect
     */
    public DocumentValidator(BigDecimal tolerance, Map<String, RuleSeverity> configured) {
        severities = new Severities(configured);
        invoiceRules = active(RuleCatalogue.invoiceRules());
        eventRules = active(RuleCatalogue.eventRules());
        inspection = new Inspection(tolerance);
    }

    /** The verdict on one document; {@code receivedAt} is the arrival of its record. */
    public Verdict validate(DecodedDocument decoded, Instant receivedAt) {
        FiscalDocument document = decoded.document();
        inspection.start(receivedAt);
        if (document instanceof Invoice invoice) {
            run(invoiceRules, invoice);
            return verdict(decoded, ProtocolRules.standing(invoice));
        }
        if (document instanceof InvoiceEvent event) {
            run(eventRules, event);
            return verdict(decoded, EventStatus.standing(event));
        }
        return unusable(decoded);
    }

    private <D> List<Rule<D>> active(List<Rule<D>> rules) {
        return rules.stream().filter(rule -> !severities.ignores(rule.info())).toList();
    }

    private <D> void run(List<Rule<D>> rules, D document) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check(document, inspection);
        }
    }

    private Verdict verdict(DecodedDocument decoded, Standing standing) {
        List<Violation> ofRules = inspection.found();
        List<Violation> ofDecoder = decoded.violations();
        if (ofRules.isEmpty() && ofDecoder.isEmpty()) {
            return Verdict.of(List.of());
        }
        List<Finding> findings = new ArrayList<>(ofRules.size() + ofDecoder.size());
        Unusable unusable = Unusable.among(ofRules);
        for (Violation violation : ofDecoder) {
            add(findings, violation, unusable.severity(violation, severities.of(violation.code(), standing)));
        }
        for (Violation violation : ofRules) {
            if (!unusable.isExplained(violation)) {
                add(findings, violation, severities.of(violation.code(), standing));
            }
        }
        return Verdict.of(findings);
    }

    private static void add(List<Finding> findings, Violation violation, RuleSeverity severity) {
        if (severity != RuleSeverity.IGNORE) {
            findings.add(new Finding(violation, severity));
        }
    }

    /** The first violation is the reason, whatever its usual weight. */
    private Verdict unusable(DecodedDocument decoded) {
        List<Finding> findings = new ArrayList<>();
        for (Violation violation : decoded.violations()) {
            RuleSeverity severity =
                    findings.isEmpty() ? RuleSeverity.QUARANTINE : severities.of(violation.code(), Standing.UNANSWERED);
            add(findings, violation, severity);
        }
        return Verdict.of(findings);
    }
}
