package io.notaflow.local.find;

import io.notaflow.anomaly.bounded.History;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.local.rules.SilverFacts;
import io.notaflow.local.rules.SilverRows;
import io.notaflow.local.rules.SilverTraits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The history of a day from silver: documents that arrived from {@link History#LENGTH} before its end on, and until the newest cut. */
final class Silver {
    /** Documents can carry a date before their arrival; what came before the first day looked at is left out. */
    private static final Duration EARLY = Duration.ofDays(1);

    private Silver() {}

    static History history(NotaflowConfig config, LocalDate until) throws IOException {
        Instant from = History.endOf(until).minus(History.LENGTH).minus(EARLY);
        Optional<SilverRows> opened = SilverRows.open(config);
        if (opened.isEmpty()) {
            return History.of(List.of(), until);
        }
        try (SilverRows rows = opened.get()) {
            CfopClasses classes = new CfopClasses(config.kpis().cfopClasses());
            return History.of(SilverFacts.read(rows, from, SilverTraits.read(rows, from, classes)), until);
        }
    }
}
