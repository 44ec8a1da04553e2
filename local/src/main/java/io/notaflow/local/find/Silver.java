package io.notaflow.local.find;

import io.notaflow.anomaly.bounded.History;
import io.notaflow.anomaly.fact.Fact;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.local.rules.SilverFacts;
import io.notaflow.local.rules.SilverRows;
import io.notaflow.local.rules.SilverTraits;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What silver knows at the newest cut, as facts of keys. */
public final class Silver {
    private Silver() {}

    /** All that runs of that day and later ones look at. */
    public static List<Fact> facts(NotaflowConfig config, LocalDate day) throws IOException {
        Instant from = DailyRuns.beginning(day);
        Optional<SilverRows> opened = SilverRows.open(config);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (SilverRows rows = opened.get()) {
            CfopClasses classes = new CfopClasses(config.kpis().cfopClasses());
            return SilverFacts.read(rows, from, SilverTraits.read(rows, from, classes));
        }
    }

    /** The history of a day. */
    static History history(NotaflowConfig config, LocalDate until) throws IOException {
        return History.of(facts(config, until), until);
    }
}
