package io.notaflow.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.Horizon;
import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.lifecycle.Authorization;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.Facts;
import io.notaflow.lifecycle.InvoiceFacts;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.Lifecycle;
import io.notaflow.lifecycle.Retention;
import io.notaflow.local.simulate.truth.Outcome;
import io.notaflow.local.simulate.truth.TruthLedger;
import io.notaflow.validate.DocumentValidator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The simulator's own account of every key against decoder, rules and lifecycle, in the order of sending and in another. */
class LifecycleMeetsTruthTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 20);

    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());
    private final Lifecycle lifecycle = new Lifecycle(new Retention(Horizon.UNLIMITED));

    /** What came of a stream: one outcome per document and the state of every key. */
    private record Account(List<String> outcomes, Map<String, KeyState> states, Map<String, Integer> perKey) {
        /** Σ vNF of current contents, production, authorised, not cancelled. */
        BigDecimal total() {
            BigDecimal sum = new BigDecimal("0.00");
            for (KeyState state : states.values()) {
                InvoiceFacts invoice = state.invoice().orElse(null);
                if (invoice != null
                        && state.authorization() == Authorization.AUTHORIZED
                        && Objects.equals(invoice.environment(), 1)) {
                    sum = sum.add(Objects.requireNonNull(invoice.total()));
                }
            }
            return sum;
        }
    }

    @Test
    void everyDocumentBecomesWhatTheTruthSaysAndTheMoneyIsTheSameInAnyOrder() {
        List<SimulatedRecord> records = records();
        TruthLedger ledger = new TruthLedger();
        List<String> truth = new ArrayList<>();
        for (SimulatedRecord simulated : records) {
            ledger.add(simulated.truth());
            simulated.truth().forEach(one -> truth.add(simulated.index() + " " + one.kind() + " " + one.outcome()));
        }

        Account told = account(records, kinds(records));

        assertThat(told.outcomes()).containsExactlyElementsOf(truth);
        assertThat(told.total()).isEqualTo(ledger.totalBrl()).isGreaterThan(BigDecimal.ZERO);

        List<SimulatedRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(7));
        Account other = account(shuffled, kinds(shuffled));

        assertThat(other.total()).isEqualTo(ledger.totalBrl());
        assertThat(other.perKey()).isEqualTo(told.perKey());
        assertThat(other.states().keySet()).isEqualTo(told.states().keySet());
        told.states().forEach((key, state) -> {
            KeyState same = Objects.requireNonNull(other.states().get(key));
            assertThat(same.fingerprint()).isEqualTo(state.fingerprint());
            assertThat(same.authorization()).isEqualTo(state.authorization());
            assertThat(same.recipientStatus()).isEqualTo(state.recipientStatus());
        });
    }

    private static List<SimulatedRecord> records() {
        Iterator<SimulatedRecord> records =
                new Simulation(42, START, Format.MIXED, Mix.defaults().withOld(0.02)).records(0, 2_000);
        List<SimulatedRecord> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        return all;
    }

    private static Map<String, String> kinds(List<SimulatedRecord> records) {
        Map<String, String> kinds = new HashMap<>();
        for (SimulatedRecord simulated : records) {
            simulated.truth().forEach(one -> kinds.put(simulated.index() + "#" + one.index(), one.kind()));
        }
        return kinds;
    }

    private Account account(List<SimulatedRecord> records, Map<String, String> kinds) {
        List<String> outcomes = new ArrayList<>();
        Map<String, KeyState> states = new HashMap<>();
        Map<String, Integer> perKey = new TreeMap<>();
        for (SimulatedRecord simulated : records) {
            for (DecodedDocument decoded : decoder.decode(simulated.payload())) {
                Outcome outcome = Outcome.QUARANTINED;
                if (validator.validate(decoded, simulated.arrival()).isAccepted()) {
                    DocumentFacts facts = facts(simulated, decoded);
                    Decision decision = lifecycle.decide(states.getOrDefault(facts.key(), KeyState.EMPTY), facts);
                    states.put(facts.key(), decision.state());
                    perKey.merge(facts.key(), 1, Integer::sum);
                    outcome = decision instanceof Decision.Duplicate ? Outcome.DUPLICATE : Outcome.ACCEPTED;
                }
                String kind = kinds.get(simulated.index() + "#" + decoded.index());
                outcomes.add(simulated.index() + " " + kind + " " + outcome);
            }
        }
        return new Account(outcomes, states, perKey);
    }

    private static DocumentFacts facts(SimulatedRecord simulated, DecodedDocument decoded) {
        Origin origin = new Origin(new SourceRef("t", 0, simulated.index()), decoded.index(), simulated.arrival());
        return decoded.document() instanceof Invoice invoice
                ? Facts.of(new AcceptedInvoice(origin, invoice, List.of(), Role.ALL, "k"))
                : Facts.of(new AcceptedEvent(
                        origin, (InvoiceEvent) Objects.requireNonNull(decoded.document()), List.of(), "k"));
    }
}
