package io.notaflow.local.evaluate.desk;

import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.evaluate.EvaluationReport;
import io.notaflow.local.evaluate.paper.Delivery;
import io.notaflow.local.evaluate.plant.Planting;
import io.notaflow.local.evaluate.score.Found;
import io.notaflow.local.evaluate.score.Matching;
import io.notaflow.local.evaluate.score.ScoreTable;
import io.notaflow.local.evaluate.score.Scores;
import io.notaflow.local.evaluate.world.World;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What {@code ./notaflow evaluate} prints, in a minute instead of ten: arguments are seeds with commas between them, days, documents. */
public final class TuningMain {
    private TuningMain() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Scores all = null;
        for (String seed : args[0].split(",")) {
            World world = World.of(Long.parseLong(seed), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            out.println("Seed " + seed);
            Scores one = run(world, args.length > 3 ? Planting.clean(world) : Planting.of(world), out);
            all = all == null ? one : all.plus(one);
        }
        out.println("All seeds together");
        ScoreTable.write(Objects.requireNonNull(all), out);
    }

    private static Scores run(World world, Planting planting, PrintWriter out) {
        Desk desk = new Desk(config());
        for (Delivery delivery : planting.deliveries()) {
            desk.take(delivery.bytes(), delivery.arrival());
        }
        desk.lookBack(
                world.seasons().first(),
                world.seasons().first().plusDays(world.seasons().days() - 1L));
        Matching matching = Matching.of(planting.truths(), findings(desk));
        Scores scores = Scores.of(matching, planting.deliveries().size());
        ScoreTable.write(scores, out);
        EvaluationReport.listFailures(matching, out);
        return scores;
    }

    static List<Found> findings(Desk desk) {
        return desk.open()
                .map(finding -> new Found(
                        finding.id(),
                        finding.kind(),
                        finding.subject().type(),
                        finding.subject().name(),
                        finding.window().start(),
                        finding.window().end(),
                        finding.evidence().keys(),
                        desk.firstDetected(finding),
                        finding.explanation().en()))
                .toList();
    }

    static NotaflowConfig config() {
        return ConfigReader.read(
                """
                catalog: {uri: "jdbc:postgresql://none/none", user: postgres, warehouse: warehouse}
                kafka: {bootstrap-servers: "none:1", topic: t}
                postgres: {url: "jdbc:postgresql://none/none", user: postgres}
                runtime: {checkpoint-dir: checkpoints}
                """, Map.of("NOTAFLOW_INGEST_HMAC_KEY", "0123456789abcdef0123456789abcdef"), Path.of("."));
    }
}
