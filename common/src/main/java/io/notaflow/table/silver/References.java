package io.notaflow.table.silver;

import io.notaflow.domain.invoice.Reference;
import java.util.List;
import java.util.Objects;

/** The documents that an invoice refers to, in lists. */
final class References {
    private References() {}

    static List<String> keys(List<Reference> references) {
        return references.stream().map(Reference::key).filter(Objects::nonNull).toList();
    }
}
