package io.notaflow.local.demo;

import io.notaflow.local.reconcile.FiguresAgreement;
import io.notaflow.local.reconcile.ReconciliationResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a demo as JSON. {@code received} counts records sent to the broker, {@code bronze} rows of bronze; all others count
 * documents, of which a record may hold several. Amounts are numbers with two decimals.
 */
final class Report {
    private final long received;
    private final ReconciliationResult result;
    private final @Nullable BigDecimal truthTotal;
    private final @Nullable Long p95Millis;

    Report(long received, ReconciliationResult result, Optional<BigDecimal> truthTotal, Optional<Long> p95Millis) {
        this.received = received;
        this.result = result;
        this.truthTotal = truthTotal.orElse(null);
        this.p95Millis = p95Millis.orElse(null);
    }

    /** Reconciled without a difference, everything received is in bronze, and the truth, when known, is met to the cent. */
    boolean isBalanced() {
        return result.isBalanced()
                && received == result.records()
                && (truthTotal == null || truthTotal.compareTo(result.silverTotal()) == 0);
    }

    String json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("received", received);
        fields.put("bronze", result.records());
        fields.put("documents", result.documents());
        fields.put("accepted", result.accepted());
        fields.put("duplicates", result.duplicates());
        fields.put("quarantined", result.quarantined());
        fields.put("deferred", result.deferred());
        fields.put("unaccounted", result.unaccounted());
        fields.put("silver_total_brl", result.silverTotal().toPlainString());
        FiguresAgreement figures = result.figures();
        fields.put("gold_total_brl", figures == null ? null : text(figures.goldTotal()));
        fields.put("postgres_total_brl", text(figures == null ? result.postgresTotal() : figures.postgresTotal()));
        fields.put("batch_total_brl", figures == null ? null : text(figures.batchTotal()));
        if (truthTotal != null) {
            fields.put("truth_total_brl", truthTotal.toPlainString());
        }
        fields.put("cells_compared", figures == null ? null : figures.cells());
        fields.put("money_columns_compared", figures == null ? null : figures.moneyColumns());
        fields.put("pending", figures == null ? result.pending() : figures.pending());
        fields.put("p95_millis", p95Millis);
        fields.put("balanced", isBalanced());
        return fields.entrySet().stream()
                .map(field -> "  \"" + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, json());
    }
}
