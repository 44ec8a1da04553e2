package io.notaflow.domain.outcome;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import java.util.List;

/**
 * An invoice that is good enough to count.
 *
 * @param origin where it came from
 * @param invoice its content, personal data protected
 * @param flags codes of what is odd about it, sorted, each once
 * @param role what it is to us
 * @param pseudonymKeyId id of the key that made the pseudonyms in it
 */
public record AcceptedInvoice(Origin origin, Invoice invoice, List<String> flags, Role role, String pseudonymKeyId) {}
