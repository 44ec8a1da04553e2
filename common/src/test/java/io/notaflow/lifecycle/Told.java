package io.notaflow.lifecycle;

import io.notaflow.config.Horizon;
import java.util.ArrayList;
import java.util.List;

/**
 * A story told to the lifecycle, and what came of it.
 *
 * @param state the state of the key at the end
 * @param outcomes one word per document, in order
 */
record Told(KeyState state, List<String> outcomes) {
    static Told of(DocumentFacts... documents) {
        return of(List.of(documents));
    }

    static Told of(List<DocumentFacts> documents) {
        Lifecycle lifecycle = new Lifecycle(new Retention(Horizon.UNLIMITED));
        KeyState state = KeyState.EMPTY;
        List<String> outcomes = new ArrayList<>();
        for (DocumentFacts facts : documents) {
            Decision decision = lifecycle.decide(state, facts);
            state = decision.state();
            outcomes.add(word(decision));
        }
        return new Told(state, outcomes);
    }

    /** All that people see of the key, none of which may depend on the order of arrival. */
    String seen() {
        return state.authorization() + " " + state.fingerprint().orElse("-") + " rank " + state.rank() + " total "
                + state.invoice().map(InvoiceFacts::total).orElse(null) + " recipient " + state.recipientStatus()
                + " corrections " + state.corrections() + " at " + state.moments() + " contents "
                + state.distinctContents();
    }

    private static String word(Decision decision) {
        if (decision instanceof Decision.Revision revision) {
            return "revision " + revision.number();
        }
        if (decision instanceof Decision.Duplicate duplicate) {
            return duplicate.reason().name();
        }
        return decision instanceof Decision.Deferred deferred
                ? deferred.reason().name()
                : "accepted";
    }
}
