package io.notaflow.anomaly.testing;

import io.notaflow.anomaly.document.TraitsReader;
import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.key.KeyFacts;
import io.notaflow.anomaly.key.KeyFindings;
import io.notaflow.config.CancellationWindows;
import io.notaflow.config.Horizon;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.Facts;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.Lifecycle;
import io.notaflow.lifecycle.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes documents of one key as the job does, without a job. */
public final class Dossier {
    private static final CancellationWindows WINDOWS =
            new CancellationWindows(Map.of("55", Duration.ofHours(24), "65", Duration.ofMinutes(30)));

    private final Lifecycle lifecycle = new Lifecycle(new Retention(Horizon.UNLIMITED));
    private final TraitsReader reader = new TraitsReader(new CfopClasses(Map.of()));
    private final Map<Integer, Traits> traits = new HashMap<>();
    private final KeyFacts keyFacts = new KeyFacts(this::traits);
    private final KeyFindings keyFindings = new KeyFindings(WINDOWS);
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Finding> findings = new TreeMap<>();
    private final List<String> flags;
    private KeyState state = KeyState.EMPTY;

    public Dossier(String... flags) {
        this.flags = List.of(flags);
    }

    public Dossier arrives(FiscalDocument document, Instant at) {
        Origin origin = new Origin(new SourceRef("documents", 0, 1), 0, at);
        if (document instanceof Invoice invoice) {
            AcceptedInvoice accepted = new AcceptedInvoice(origin, invoice, flags, Role.ALL, "k1");
            decide(Facts.of(accepted), reader.of(accepted));
        } else {
            decide(Facts.of(new AcceptedEvent(origin, (InvoiceEvent) document, List.of(), "k1")), null);
        }
        return this;
    }

    private void decide(DocumentFacts arrived, @Nullable Traits read) {
        Decision decision = lifecycle.decide(state, arrived);
        if (decision instanceof Decision.Revision revision) {
            traits.put(revision.number(), Objects.requireNonNull(read));
        }
        if (!state.equals(decision.state())) {
            facts.addAll(keyFacts.between(arrived.key(), state, decision.state()));
            keyFindings
                    .between(arrived.key(), state, decision.state(), this::traits)
                    .forEach(finding -> findings.put(finding.id(), finding));
        }
        state = decision.state();
    }

    private Traits traits(int revision) {
        return Objects.requireNonNull(traits.get(revision));
    }

    /** The open findings. */
    public List<Finding> open() {
        return findings.values().stream()
                .filter(finding -> finding.status() == FindingStatus.OPEN)
                .toList();
    }

    /** What was told, in order. */
    public List<FactKind> told() {
        return facts.stream().map(Fact::kind).toList();
    }

    /** What holds in the end: every content told and not withdrawn, and everything else, whatever revision numbers are. */
    public List<String> standing() {
        List<String> standing = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.WITHDRAWN) {
                standing.removeIf(known -> known.startsWith("ISSUED " + fact.other() + ' '));
            } else if (fact.kind() == FactKind.ISSUED) {
                standing.add("ISSUED " + fact.other() + ' ' + fact.invoice());
            } else if (fact.kind() != FactKind.SEEN) {
                standing.add(fact.kind() + " - " + fact.at());
            }
        }
        return standing.stream()
                .map(text -> text.replaceFirst(" [0-9-]+ ", " "))
                .sorted()
                .toList();
    }
}
