package io.notaflow.local.rules;

import io.notaflow.anomaly.rule.run.RuleDecision;
import io.notaflow.config.NotaflowConfig;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Judges a text, sends it when it is good, and waits for the job to agree. */
final class Sending {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Sending() {}

    /** Returns the exit code. */
    static int send(NotaflowConfig config, RulesDesk desk, String key, byte[] text, PrintWriter out)
            throws SQLException {
        RuleDecision judged = desk.judge(key, text);
        if (!judged.accepted()) {
            judged.problems().forEach(problem -> out.println("refused: " + problem));
            out.println("Nothing was sent.");
            return 1;
        }
        RecordMetadata sent = desk.send(key, text);
        Optional<String> answer = new JobAnswers(config.postgres())
                .await(sent.offset(), Instant.ofEpochMilli(sent.timestamp()), PATIENCE);
        out.println(key + " sent, in force from " + judged.effectiveFrom() + " on; the job: "
                + answer.orElse("no answer within " + PATIENCE.toSeconds()
                        + " s (it takes the rule when it runs with the stage anomalies)"));
        return answer.filter(one -> one.startsWith("refused")).isPresent() ? 1 : 0;
    }
}
