package io.notaflow.local.demo;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** The line that tells how the demo is doing. */
final class ProgressLine {
    private static final DecimalFormatSymbols BRAZILIAN =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("pt-BR"));

    private ProgressLine() {}

    static String of(long sent, LakeFigures lake, LiveNumbers live, Optional<Long> p95Millis, long nowMillis) {
        return String.format(
                Locale.ROOT,
                "sent %,d | received %,d | accepted %,d | duplicates %,d | quarantined %,d | R$ %s | findings %,d | cut %d, %d s ago | p95 %s",
                sent,
                lake.records(),
                lake.accepted(),
                lake.duplicates(),
                lake.quarantined(),
                money(live.total()),
                live.findings(),
                lake.checkpoint(),
                Math.max(0, nowMillis - lake.committedAtMillis()) / 1_000,
                p95Millis
                        .map(millis -> String.format(Locale.ROOT, "%.1f s", millis / 1_000.0))
                        .orElse("-"));
    }

    /** As Brazilians write it: 1.234.567,89. */
    static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", BRAZILIAN).format(amount);
    }
}
