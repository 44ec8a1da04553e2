package io.notaflow.domain.outcome;

import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import java.util.List;

/**
 * A statement about a key that is good enough to count.
 *
 * @param origin where it came from
 * @param event its content, personal data protected
 * @param flags codes of what is odd about it, sorted, each once
 * @param pseudonymKeyId id of the key that made the pseudonyms in it
 */
public record AcceptedEvent(Origin origin, InvoiceEvent event, List<String> flags, String pseudonymKeyId) {}
