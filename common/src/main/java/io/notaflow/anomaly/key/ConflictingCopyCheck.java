package io.notaflow.anomaly.key;

import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.lifecycle.InvoiceFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** CONFLICTING_COPY: copies of one key with different signed digests or different totals ({@code vNF}). Observed: how many contents. */
final class ConflictingCopyCheck implements KeyCheck {
    @Override
    public Optional<Finding> of(KeyView view) {
        List<InvoiceFacts> contents = view.state().productionContents();
        long digests = contents.stream()
                .map(InvoiceFacts::digest)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        List<BigDecimal> totals = contents.stream()
                .map(facts -> Objects.requireNonNullElse(facts.total(), BigDecimal.ZERO))
                .sorted()
                .toList();
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal least = totals.get(0);
        BigDecimal most = totals.get(totals.size() - 1);
        if (digests < 2 && least.compareTo(most) == 0) {
            return Optional.empty();
        }
        return Optional.of(view.finding(
                AnomalyKind.CONFLICTING_COPY,
                Severity.HIGH,
                view.traits().issuedAt(),
                view.exactly(BigDecimal.valueOf(contents.size()), BigDecimal.ONE),
                least.compareTo(most) == 0
                        ? new Explanation(
                                "Há %d conteúdos assinados diferentes para a mesma chave.".formatted(contents.size()),
                                "There are %d differently signed contents of one key.".formatted(contents.size()))
                        : new Explanation(
                                "Há %d conteúdos para a mesma chave, com valores de %s a %s."
                                        .formatted(contents.size(), Words.PT.brl(least), Words.PT.brl(most)),
                                "There are %d contents of one key, with totals from %s to %s."
                                        .formatted(contents.size(), Words.EN.brl(least), Words.EN.brl(most)))));
    }
}
