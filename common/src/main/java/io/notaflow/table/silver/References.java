package io.notaflow.table.silver;

import io.notaflow.domain.invoice.Reference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The documents that an invoice refers to, in lists: those with a number first. */
final class References {
    private References() {}

    static List<String> keys(List<Reference> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return references.stream().map(Reference::key).filter(Objects::nonNull).toList();
    }

    static List<String> kinds(List<Reference> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        references.stream().filter(one -> one.key() != null),
                        references.stream().filter(one -> one.key() == null))
                .map(one -> one.kind().name())
                .toList();
    }
}
