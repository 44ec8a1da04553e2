package io.notaflow.anomaly.series.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Prints the table of docs/detect.md: this detector and two simple ones on development and held-out families. */
public final class SeriesBench {
    private static final int SEEDS = 20;
    private static final long FIRST_DEVELOPMENT_SEED = 5_001;
    private static final long FIRST_HELD_OUT_SEED = 1_001;

    private static final Map<String, Supplier<Scoring>> DETECTORS = new TreeMap<>(Map.of(
            "1 notaflow", Scoring::notaflow,
            "2 window z", WindowZ::new,
            "3 window z, held", () -> new Hold(new WindowZ()),
            "4 seasonal naive", SeasonalNaive::new,
            "5 seasonal naive, held", () -> new Hold(new SeasonalNaive())));

    private SeriesBench() {}

    public static void main(String[] arguments) {
        report("development families", Families.DEVELOPMENT, FIRST_DEVELOPMENT_SEED);
        report("held-out families", Families.HELD_OUT, FIRST_HELD_OUT_SEED);
        speed();
    }

    private static void report(String title, List<Family> families, long firstSeed) {
        List<Labelled> corpus = Families.corpus(families, firstSeed, SEEDS);
        say("%s: %d series%n", title, corpus.size());
        say("%-24s %7s %9s %9s %7s%n", "detector", "score", "threshold", "found", "false");
        DETECTORS.forEach((name, detector) -> {
            List<double[]> scores = Scoring.all(corpus, detector);
            line(name.substring(2) + ", best", Scorer.best(corpus, scores));
            if (name.startsWith("1")) {
                line(name.substring(2) + ", at 0.5", Scorer.at(0.5, corpus, scores));
                for (Family family : families) {
                    List<Labelled> own = Families.corpus(List.of(family), firstSeed, SEEDS);
                    line("  " + family.name(), Scorer.at(0.5, own, Scoring.all(own, detector)));
                }
            }
        });
    }

    private static void line(String name, Scorer.Result result) {
        say(
                "%-24s %7.1f %9.3f %4d/%4d %7d%n",
                name, result.score(), result.threshold(), result.found(), result.windows(), result.falseAlarms());
    }

    /** Of processor time, after the runs above have warmed the code up. */
    private static void speed() {
        List<Labelled> corpus = Families.corpus(Families.DEVELOPMENT, FIRST_DEVELOPMENT_SEED, 5);
        long rows = corpus.stream().mapToLong(Labelled::length).sum();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Scoring.all(corpus, Scoring::notaflow);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        say("%,d points, %d ns of processor time each%n", rows, nanos / rows);
    }

    private static void say(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}
