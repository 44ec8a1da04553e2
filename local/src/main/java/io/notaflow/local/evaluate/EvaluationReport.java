package io.notaflow.local.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.notaflow.local.evaluate.score.Found;
import io.notaflow.local.evaluate.score.KindScore;
import io.notaflow.local.evaluate.score.Matching;
import io.notaflow.local.evaluate.score.Scores;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What was missed and what was found wrongly, for people and as JSON. */
public final class EvaluationReport {
    private static final int SHOWN = 60;

    private EvaluationReport() {}

    public static void listFailures(Matching matching, PrintWriter out) {
        missed(matching).stream()
                .limit(SHOWN)
                .forEach(truth ->
                        out.printf("missed %s %s %s %s%n", truth.kind(), truth.story(), truth.start(), about(truth)));
        matching.wrong().stream()
                .limit(SHOWN)
                .forEach(found -> out.printf(
                        "false  %s %s %s (%s) %s%n",
                        found.kind(),
                        found.subject(),
                        found.start(),
                        matching.trap(found).map(Truth::story).orElse("nothing there"),
                        found.why()));
        out.flush();
    }

    static void write(Path file, long seed, Scores scores, Matching matching) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("seed", seed).put("documents", scores.documents());
        root.put("macro_f1", scores.macroF1()).put("worst_middle_f1", scores.worstMiddleF1());
        root.put("worst_sequence_f1", scores.worstSequenceF1()).put("false_per_100k", scores.wrongPer100k());
        root.put("reached", scores.shortcomings().isEmpty());
        ArrayNode kinds = root.putArray("kinds");
        scores.kinds().forEach(kind -> put(kind, kinds.addObject()));
        ArrayNode misses = root.putArray("missed");
        missed(matching).forEach(truth -> misses.addObject()
                .put("kind", truth.kind().name())
                .put("strength", truth.strength())
                .put("story", truth.story())
                .put("start", truth.start().toString())
                .put("end", truth.end().toString())
                .put("subject", about(truth)));
        ArrayNode wrong = root.putArray("false");
        matching.wrong().forEach(found -> put(found, wrong.addObject())
                .put("trap", matching.trap(found).map(Truth::story).orElse("")));
        Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private static void put(KindScore kind, ObjectNode node) {
        node.put("kind", kind.kind().name())
                .put("planted", kind.planted())
                .put("found", kind.found())
                .put("false", kind.wrong())
                .put("precision", kind.precision())
                .put("recall", kind.recall())
                .put("f1", kind.f1())
                .put("middle_f1", kind.middleF1())
                .put("repeats", kind.repeats())
                .put("implied", kind.implied())
                .put("negatives", kind.negatives())
                .put("trapped", kind.trapped())
                .put("median_delay_seconds", kind.medianDelay().toSeconds())
                .put("p95_delay_seconds", kind.p95Delay().toSeconds());
    }

    private static ObjectNode put(Found found, ObjectNode node) {
        return node.put("kind", found.kind().name())
                .put("subject", found.subject())
                .put("start", found.start().toString())
                .put("end", found.end().toString())
                .put("detected_at", found.detectedAt().toString())
                .put("why", found.why())
                .put("keys", String.join(",", found.keys()));
    }

    private static List<Truth> missed(Matching matching) {
        return matching.truths().stream()
                .filter(truth ->
                        truth.label() == Label.PLANTED && matching.of(truth).isEmpty())
                .toList();
    }

    private static String about(Truth truth) {
        return truth.subject().isEmpty() ? String.join(",", truth.keys()) : truth.subject();
    }
}
