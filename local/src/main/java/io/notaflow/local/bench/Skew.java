package io.notaflow.local.bench;

import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.Mix;

/** Throughput with one issuer at 30 % of the stream against a stream without one, with and without summing up before the shuffle. */
final class Skew {
    private static final double SHARE = .3;
    /** More commits to read the speed off than every 5 s. */
    private static final int CHECKPOINT_SECONDS = 2;

    private final Stage stage;
    private final Report report;
    private final int rounds;

    Skew(Stage stage, Report report, int rounds) {
        this.stage = stage;
        this.report = report;
        this.rounds = rounds;
    }

    void measure(long documents) throws Exception {
        Topic uniform = stage.fill("skew-none", Format.JSON, Mix.plain(), documents);
        Topic skewed = stage.fill("skew-hot", Format.JSON, Mix.plain().withHotIssuer(SHARE), documents);
        report.say(
                "One issuer at %.0f %%: %,d documents of %,d bytes in the mean, without it %,d; checkpoints every %d s, fastest of %d passes each",
                SHARE * 100, documents, skewed.bytes(), uniform.bytes(), CHECKPOINT_SECONDS, rounds);
        Variant sums = Variant.KPIS.every(CHECKPOINT_SECONDS);
        speed(uniform, sums);
        compare("summed up before the shuffle", uniform, skewed, sums);
        compare("one step (control)", uniform, skewed, sums.inOneStep());
        compare("all stages", uniform, skewed, Variant.ALL.every(CHECKPOINT_SECONDS));
    }

    private void compare(String what, Topic uniform, Topic skewed, Variant variant) throws Exception {
        double even = 0;
        double hot = 0;
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                even = Math.max(even, speed(uniform, variant));
                hot = Math.max(hot, speed(skewed, variant));
            } else {
                hot = Math.max(hot, speed(skewed, variant));
                even = Math.max(even, speed(uniform, variant));
            }
        }
        report.say(
                "  %-28s %,9.0f documents/s skewed  %,9.0f documents/s uniform  ratio %.2f",
                what, hot, even, hot / even);
    }

    /** Documents a second between commits of silver; too few commits count as no speed. */
    private double speed(Topic topic, Variant variant) throws Exception {
        try (Job job = Job.start(stage.lake(topic, variant), variant)) {
            job.untilCommitted(topic.documents());
            double speed = Progress.rowsPerSecond(job.written().progress("silver.invoices"));
            return Double.isNaN(speed) ? 0 : speed;
        }
    }
}
