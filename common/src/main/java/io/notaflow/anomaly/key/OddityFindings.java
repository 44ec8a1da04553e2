package io.notaflow.anomaly.key;

import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is odd about the document by itself, as findings, as long as it is not cancelled. */
final class OddityFindings {
    private OddityFindings() {}

    static List<Finding> of(KeyView view) {
        return view.counting().cancelled()
                ? List.of()
                : view.traits().oddities().stream()
                        .map(oddity -> finding(view, oddity))
                        .toList();
    }

    private static Finding finding(KeyView view, Oddity oddity) {
        return view.finding(
                oddity.kind(),
                Severity.MEDIUM,
                view.traits().issuedAt(),
                new Measured(
                        1, oddity.observed(), oddity.expected(), view.traits().brl()),
                why(view, oddity));
    }

    private static Explanation why(KeyView view, Oddity oddity) {
        String from = view.traits().issuerUf();
        String to = view.traits().recipientUf();
        return switch (oddity.kind()) {
            case TAX_RATE_MISMATCH ->
                new Explanation(
                        "Item %d (de %d): alíquota interestadual de %s %%; de %s para %s o previsto é %s %%."
                                .formatted(
                                        oddity.first(),
                                        oddity.items(),
                                        number(Words.PT, oddity.observed()),
                                        from,
                                        to,
                                        number(Words.PT, oddity.expected())),
                        "Item %d (of %d): interstate rate of %s %%; from %s to %s it is %s %%."
                                .formatted(
                                        oddity.first(),
                                        oddity.items(),
                                        number(Words.EN, oddity.observed()),
                                        from,
                                        to,
                                        number(Words.EN, oddity.expected())));
            case SELF_DEALING ->
                new Explanation(
                        "Venda de %s entre estabelecimentos da mesma empresa (raiz %s)."
                                .formatted(brl(Words.PT, oddity.observed()), oddity.code()),
                        "Sale of %s between establishments of one company (root %s)."
                                .formatted(brl(Words.EN, oddity.observed()), oddity.code()));
            default ->
                new Explanation(
                        "O CFOP não combina com as UFs %s e %s (%s).".formatted(from, to, oddity.code()),
                        "The CFOP does not fit the states %s and %s (%s).".formatted(from, to, oddity.code()));
        };
    }

    private static String number(Words words, @Nullable BigDecimal value) {
        return words.number(Objects.requireNonNullElse(value, BigDecimal.ZERO), 2);
    }

    private static String brl(Words words, @Nullable BigDecimal value) {
        return words.brl(Objects.requireNonNullElse(value, BigDecimal.ZERO));
    }
}
