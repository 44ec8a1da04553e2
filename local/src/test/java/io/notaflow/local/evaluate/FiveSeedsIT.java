package io.notaflow.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.evaluate.EvaluationRun.Months;
import io.notaflow.local.evaluate.score.ScoreTable;
import io.notaflow.local.evaluate.score.Scores;
import io.notaflow.local.evaluate.world.World;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals of the issue on five seeds that nobody has seen before, and a clean run. */
@Tag("proof")
class FiveSeedsIT {
    private static final int SEEDS = 5;
    private static final int DAYS = 90;
    private static final int DOCUMENTS = 120_000;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void fiveFreshSeedsReachTheGoals() throws Exception {
        SecureRandom random = new SecureRandom();
        Scores all = run(random.nextInt(1_000_000), Months.PLANTED);
        for (int further = 1; further < SEEDS; further++) {
            all = all.plus(run(random.nextInt(1_000_000), Months.PLANTED));
        }
        out.println(SEEDS + " seeds together");
        ScoreTable.write(all, out);
        assertThat(all.shortcomings()).isEmpty();
    }

    @Test
    void monthsWithNothingPlantedHaveHardlyAnyFinding() throws Exception {
        assertThat(run(new SecureRandom().nextInt(1_000_000), Months.CLEAN).wrongPer100k())
                .isLessThanOrEqualTo(5);
    }

    private Scores run(long seed, Months months) throws Exception {
        return new EvaluationRun(folder.resolve("s" + seed), out, Clock.systemUTC())
                .run(seed, World.of(seed, DAYS, DOCUMENTS), months)
                .scores();
    }
}
