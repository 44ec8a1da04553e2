package io.notaflow.jobs.source;

import io.notaflow.config.AnomaliesConfig;
import io.notaflow.config.KafkaConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of anomalies, created where they are missing: one partition, the brokers' replication, rules and findings compacted. */
public final class OwnTopics {
    private OwnTopics() {}

    /** Creates what is missing. */
    public static void create(KafkaConfig kafka, AnomaliesConfig config) {
        try (Admin admin = KafkaTopic.admin(kafka)) {
            Set<String> there = KafkaTopic.await(admin.listTopics().names());
            List<NewTopic> missing = Stream.of(
                            topic(config.alertsTopic()),
                            topic(config.findingsTopic()).configs(Map.of("cleanup.policy", "compact")),
                            topic(config.rulesTopic())
                                    .configs(Map.of(
                                            "cleanup.policy", "compact", "message.timestamp.type", "LogAppendTime")))
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            KafkaTopic.await(admin.createTopics(missing).all());
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty());
    }
}
