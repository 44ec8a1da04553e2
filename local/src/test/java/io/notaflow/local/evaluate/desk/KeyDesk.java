package io.notaflow.local.evaluate.desk;

import io.notaflow.anomaly.document.TraitsReader;
import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.key.KeyFacts;
import io.notaflow.anomaly.key.KeyFindings;
import io.notaflow.config.Horizon;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.enrich.Roles;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.DocumentKind;
import io.notaflow.lifecycle.Facts;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.Lifecycle;
import io.notaflow.lifecycle.Retention;
import io.notaflow.privacy.PersonalData;
import io.notaflow.validate.DocumentValidator;
import io.notaflow.validate.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From the bytes of records to facts and findings of their keys. */
final class KeyDesk {
    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator;
    private final PersonalData personal;
    private final Roles roles = new Roles(Set.of());
    private final TraitsReader reader = new TraitsReader(new CfopClasses(Map.of()));
    private final Lifecycle lifecycle = new Lifecycle(new Retention(Horizon.UNLIMITED));
    private final KeyFindings findings;
    private final Map<String, Kept> keys = new HashMap<>();
    private final Consumer<Fact> told;
    private final Consumer<Finding> found;
    private long offset;

    /** What is remembered of a key. */
    private static final class Kept {
        private KeyState state = KeyState.EMPTY;
        private final Map<Integer, Traits> traits = new HashMap<>();

        Traits traits(int revision) {
            return Objects.requireNonNull(traits.get(revision));
        }
    }

    KeyDesk(NotaflowConfig config, Consumer<Fact> told, Consumer<Finding> found) {
        validator = new DocumentValidator(
                config.ingest().tolerance(), config.ingest().severities());
        personal = new PersonalData(config.ingest().pseudonyms().key().reveal());
        findings = new KeyFindings(config.ingest().cancellationWindows());
        this.told = told;
        this.found = found;
    }

    void take(byte[] record, Instant arrival) {
        SourceRef source = new SourceRef("documents", 0, offset++);
        decoder.decode(record).forEach(decoded -> {
            Verdict verdict = validator.validate(decoded, arrival);
            FiscalDocument document = decoded.document();
            if (document == null || !verdict.isAccepted()) {
                throw new IllegalStateException("A generated document was refused: " + verdict.findings());
            }
            accept(
                    new Origin(source, decoded.index(), arrival),
                    document,
                    verdict.findings().stream()
                            .map(finding -> finding.violation().code())
                            .distinct()
                            .sorted()
                            .toList());
        });
    }

    private void accept(Origin origin, FiscalDocument document, List<String> flags) {
        if (document instanceof Invoice invoice) {
            AcceptedInvoice accepted =
                    new AcceptedInvoice(origin, personal.protect(invoice), flags, roles.of(invoice), "k1");
            decide(Facts.of(accepted), reader.of(accepted));
        } else {
            decide(Facts.of(new AcceptedEvent(origin, personal.protect((InvoiceEvent) document), flags, "k1")), null);
        }
    }

    private void decide(DocumentFacts arrived, @Nullable Traits traits) {
        Kept kept = keys.computeIfAbsent(arrived.key(), key -> new Kept());
        KeyState before = kept.state;
        Decision decision = lifecycle.decide(before, arrived);
        KeyState after = decision.state();
        kept.state = after;
        if (decision instanceof Decision.Revision revision && traits != null) {
            kept.traits.put(revision.number(), traits);
        }
        if (before.equals(after)) {
            return;
        }
        if (arrived.kind() == DocumentKind.VOIDED_RANGE) {
            KeyFacts.ofRange(arrived).ifPresent(told);
            return;
        }
        new KeyFacts(kept::traits).between(arrived.key(), before, after).forEach(told);
        findings.between(arrived.key(), before, after, kept::traits).forEach(found);
    }
}
