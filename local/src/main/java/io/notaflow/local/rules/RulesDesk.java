package io.notaflow.local.rules;

import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.RuleBook;
import io.notaflow.anomaly.rule.run.RuleDecision;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.source.OwnTopics;
import io.notaflow.jobs.source.RulesTopic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topic of rules: what is on it, what the job makes of that, and what is sent to it. */
final class RulesDesk {
    private final NotaflowConfig config;
    private final RuleBook book = new RuleBook();
    private final List<RuleDecision> decisions = new ArrayList<>();
    private Instant last = Instant.EPOCH;

    private RulesDesk(NotaflowConfig config) {
        this.config = config;
    }

    /** Reads the topic, which is created when it is missing. */
    static RulesDesk open(NotaflowConfig config) {
        RulesDesk desk = new RulesDesk(config);
        OwnTopics.create(config.kafka(), config.anomalies());
        for (RuleRecord one : new RulesTopic(config.kafka(), config.anomalies().rulesTopic()).read()) {
            desk.book.offer(one).ifPresent(desk.decisions::add);
            desk.last = one.knownAt();
        }
        return desk;
    }

    /** What became of every record, in their order. */
    List<RuleDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** The newest version of a rule that counts. */
    Optional<RuleDecision> newest(String id) {
        return decisions.stream()
                .filter(RuleDecision::accepted)
                .filter(one -> one.rule() != null && one.rule().id().equals(id))
                .reduce((before, after) -> after);
    }

    /** What would become of a text if it was sent now. */
    RuleDecision judge(String key, byte[] text) {
        Instant now = Instant.now();
        Instant knownAt = now.isAfter(last) ? now : last;
        return book.offer(new RuleRecord(book.lastOffset() + 1, knownAt, key, text))
                .orElseThrow();
    }

    /** Sends a text; returns where it is on the topic. */
    RecordMetadata send(String key, byte[] text) {
        Properties properties = new Properties();
        properties.putAll(config.kafka().properties().values());
        properties.setProperty("bootstrap.servers", config.kafka().bootstrapServers());
        properties.setProperty("acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(
                            config.anomalies().rulesTopic(), key.getBytes(StandardCharsets.UTF_8), text))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot send the rule: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot send the rule: interrupted", e);
        }
    }
}
