package io.notaflow.enrich;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Role;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose an invoice is by the CNPJ roots that are ours. */
public final class Roles {
    private static final int ROOT_LENGTH = 8;

    private final Set<String> ownRoots;

    /** {@code ownRoots} are the first eight characters of CNPJs; none: the stream is seen as an authority would. */
    public Roles(Set<String> ownRoots) {
        this.ownRoots = Set.copyOf(ownRoots);
    }

    /** The role; who issued counts, not the direction: a note of entry issued by us is ours. */
    public Role of(Invoice invoice) {
        if (ownRoots.isEmpty()) {
            return Role.ALL;
        }
        boolean issued = isOurs(invoice.issuer().taxId());
        boolean received =
                isOurs(invoice.recipient() == null ? null : invoice.recipient().taxId());
        if (issued) {
            return received ? Role.INTRAGROUP : Role.ISSUED;
        }
        return received ? Role.RECEIVED : Role.THIRD_PARTY;
    }

    private boolean isOurs(@Nullable TaxId id) {
        return id != null
                && id.kind() == TaxIdKind.CNPJ
                && id.value().length() > ROOT_LENGTH
                && ownRoots.contains(id.value().substring(0, ROOT_LENGTH));
    }
}
