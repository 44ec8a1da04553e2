package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.Written;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Instant;

/** Makes findings of what rules match; all of one is a function of the facts, so that nothing depends on when it was looked at. */
final class RuleFindings {
    private static final double EXACT = 1;

    private RuleFindings() {}

    /** Of one document. */
    static Finding ofDocument(Rule rule, Fact fact, FindingStatus status) {
        return new Finding(
                AnomalyKind.RULE,
                rule.severity(),
                status,
                Subject.ofInvoice(fact.key(), fact.issuer(), fact.invoice().recipient()),
                Written.name(RuleMatcher.event(fact)),
                Window.at(fact.invoice().issuedAt()),
                new Measured(EXACT, null, null, fact.invoice().brl()),
                Evidence.of(fact.key()),
                RuleWords.ofDocument(rule, fact, status),
                new Detection(
                        rule.id(),
                        rule.version(),
                        rule.status() == RuleStatus.ACTIVE ? Mode.ACTIVE : Mode.SHADOW,
                        fact.at(),
                        fact.arrival()));
    }

    /** Of a group in a window. */
    static Finding ofGroup(
            Judged judged, long index, Tally tally, FindingStatus status, Instant occurredAt, Instant detectedAt) {
        Judgement rule = judged.judgement();
        BigDecimal observed = tally.documents() > 0 ? rule.observed(tally).orElse(null) : null;
        return new Finding(
                AnomalyKind.RULE,
                rule.severity(),
                status,
                judged.group().subject(),
                rule.window().name(index),
                rule.window().window(index),
                new Measured(
                        EXACT,
                        observed,
                        rule.threshold().value(),
                        new BigDecimal(tally.amount().value(), 2)),
                new Evidence(
                        tally.proofs(Evidence.MOST).stream().sorted().toList(),
                        rule.aggregate().kind() == Aggregate.Kind.RATIO ? tally.hits() : tally.documents()),
                RuleWords.ofGroup(judged, index, tally, observed, status),
                new Detection(rule.id(), rule.version(), rule.mode(), occurredAt, detectedAt));
    }
}
