package io.notaflow.table.silver;

import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Party;
import org.jspecify.annotations.Nullable;

/** Which column a tax number goes to; a CPF in clear goes to none. */
final class PartyIds {
    private PartyIds() {}

    static @Nullable String cnpj(@Nullable TaxId id) {
        return id == null || id.kind() != TaxIdKind.CNPJ || id.value().isEmpty() ? null : id.value();
    }

    static @Nullable String pseudonym(@Nullable TaxId id) {
        return id == null || id.kind() != TaxIdKind.CPF_PSEUDONYM ? null : id.value();
    }

    static @Nullable String masked(@Nullable TaxId id) {
        return id == null ? null : id.masked();
    }

    static @Nullable String cnpj(@Nullable Party party) {
        return cnpj(of(party));
    }

    static @Nullable String pseudonym(@Nullable Party party) {
        return pseudonym(of(party));
    }

    static @Nullable String masked(@Nullable Party party) {
        return masked(of(party));
    }

    static @Nullable String foreign(@Nullable Party party) {
        TaxId id = of(party);
        return id == null || id.kind() != TaxIdKind.FOREIGN || id.value().isEmpty() ? null : id.value();
    }

    private static @Nullable TaxId of(@Nullable Party party) {
        return party == null ? null : party.taxId();
    }
}
