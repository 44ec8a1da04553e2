package io.notaflow.local.evaluate;

import io.notaflow.local.demo.Item;
import io.notaflow.local.demo.Rehearsal;
import io.notaflow.local.evaluate.plant.Planting;
import io.notaflow.local.evaluate.score.Found;
import io.notaflow.local.evaluate.score.Matching;
import io.notaflow.local.evaluate.score.ScoreTable;
import io.notaflow.local.evaluate.score.Scores;
import io.notaflow.local.evaluate.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** One pass of simulated months through broker, job and lake, and what was found. */
final class EvaluationRun {
    private final Path folder;
    private final PrintWriter out;
    private final Clock clock;

    /** {@code folder} is emptied; progress and figures go to {@code out}. */
    EvaluationRun(Path folder, PrintWriter out, Clock clock) {
        this.folder = folder;
        this.out = out;
        this.clock = clock;
    }

    /** Whether anything is planted. */
    enum Months {
        PLANTED,
        CLEAN
    }

    /**
     * What came out.
     *
     * @param matching of findings and truths
     * @param scores their figures
     */
    record Result(Matching matching, Scores scores) {}

    Result run(long seed, World world, Months months) throws Exception {
        Planting planting = months == Months.CLEAN ? Planting.clean(world) : Planting.of(world);
        int records = planting.deliveries().size();
        out.printf(
                "Seed %d: %d vendors, %s to %s, %,d records%n",
                seed,
                world.vendors().size(),
                world.seasons().start(),
                world.seasons().end(),
                records);
        List<Found> findings = new Rehearsal(folder, out, clock)
                .run(
                        planting.deliveries().stream()
                                .map(delivery -> new Item(delivery.bytes(), delivery.arrival()))
                                .iterator(),
                        new BoundedRuns(world, out)::send,
                        OpenFindings::read);
        Matching matching = Matching.of(planting.truths(), findings);
        Scores scores = Scores.of(matching, records);
        ScoreTable.write(scores, out);
        EvaluationReport.listFailures(matching, out);
        return new Result(matching, scores);
    }
}
