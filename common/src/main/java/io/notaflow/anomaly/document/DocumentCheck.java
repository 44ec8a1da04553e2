package io.notaflow.anomaly.document;

import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.domain.outcome.AcceptedInvoice;
import java.util.Optional;

/** Looks for one kind of oddity in a document. */
interface DocumentCheck {
    Optional<Oddity> of(AcceptedInvoice accepted);
}
