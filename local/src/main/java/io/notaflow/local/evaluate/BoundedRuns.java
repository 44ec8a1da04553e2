package io.notaflow.local.evaluate;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.local.evaluate.world.World;
import io.notaflow.local.find.DailyRuns;
import io.notaflow.local.find.FindingsDesk;
import io.notaflow.local.find.Silver;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What {@code ./notaflow find} finds on each day of the months, sent to the job by its topic as that command does. Silver is read once, at the
 * end: each run looks at what had arrived by its morning.
 */
final class BoundedRuns {
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final World world;
    private final PrintWriter out;

    BoundedRuns(World world, PrintWriter out) {
        this.world = world;
        this.out = out;
    }

    /** Returns when {@code gold.anomalies} has them all. */
    void send(NotaflowConfig config) throws Exception {
        LocalDate first = world.seasons().first();
        List<Fact> facts = Silver.facts(config, first);
        List<Finding> findings =
                DailyRuns.over(facts, first, first.plusDays(world.seasons().days() - 1L));
        out.printf("%n%d daily runs of find: %d findings%n", world.seasons().days(), findings.size());
        out.flush();
        if (!findings.isEmpty()) {
            FindingsDesk.send(config, findings);
            await(config, findings.stream().map(Finding::id).collect(Collectors.toSet()));
        }
    }

    private static void await(NotaflowConfig config, Set<String> ids) throws IOException, InterruptedException {
        long started = System.nanoTime();
        while (true) {
            Set<String> missing = new HashSet<>(ids);
            OpenFindings.read(config).forEach(found -> missing.remove(found.id()));
            if (missing.isEmpty()) {
                return;
            }
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("Findings of bounded runs did not come to gold.anomalies: " + missing);
            }
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        }
    }
}
