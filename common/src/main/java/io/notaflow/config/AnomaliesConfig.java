package io.notaflow.config;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How anomalies are found and where findings go.
 *
 * @param lateness how long detectors wait for documents of a moment
 * @param step how often they are told what waited
 * @param limits limit of value by model, BRL, that people stay just below of or split purchases for
 * @param alertsTopic topic that findings are published on
 * @param rulesTopic compacted topic that rules are read from
 * @param findingsTopic compacted topic that bounded runs put findings on
 */
public record AnomaliesConfig(
        Duration lateness,
        Duration step,
        Map<Integer, BigDecimal> limits,
        String alertsTopic,
        String rulesTopic,
        String findingsTopic)
        implements Serializable {

    private static final ConfigKey<Duration> LATENESS = ConfigKey.optional(
            "anomalies.lateness",
            ValueType.DURATION,
            "5m",
            "How long detectors wait for the documents of a moment, by record timestamps; findings do not depend on the order of what comes within it.",
            "Low: documents count as late, and models leave late ones out. High: findings come later, and more waits in the state.");
    private static final ConfigKey<Duration> STEP = ConfigKey.optional(
            "anomalies.step",
            ValueType.DURATION,
            "10s",
            "How often detectors are told what has waited long enough.",
            "Low: more timers. High: findings come later. It must not be changed while the lake lives.");
    private static final ConfigKey<Map<String, String>> LIMITS = ConfigKey.optional(
            "anomalies.limits",
            ValueType.MAP,
            "55=10000,65=10000",
            "Limit in BRL by model above which the law asks for more (NFC-e: an identified consumer); findings JUST_BELOW_LIMIT and SPLIT_PURCHASE.",
            "A limit that does not exist makes findings that mean nothing.");
    private static final ConfigKey<String> ALERTS_TOPIC = ConfigKey.optional(
            "anomalies.alerts-topic",
            ValueType.TEXT,
            "notaflow.alerts",
            "Kafka topic that findings are published on, at least once; created when missing.",
            "A topic with short retention loses alerts that nobody read in time; the tables have them all.");
    private static final ConfigKey<String> RULES_TOPIC = ConfigKey.optional(
            "anomalies.rules-topic",
            ValueType.TEXT,
            "notaflow.rules",
            "Compacted Kafka topic of the rules at run time; created when missing.",
            "Another topic: its rules, from the beginning.");
    private static final ConfigKey<String> FINDINGS_TOPIC = ConfigKey.optional(
            "anomalies.findings-topic",
            ValueType.TEXT,
            "notaflow.findings",
            "Compacted Kafka topic on which bounded runs (`find`) put what they found; the job takes it from there into its tables; created when missing.",
            "Another topic: what was found by bounded runs before is not found again in a new lake.");
    static final List<ConfigKey<?>> KEYS = List.of(LATENESS, STEP, LIMITS, ALERTS_TOPIC, RULES_TOPIC, FINDINGS_TOPIC);

    static AnomaliesConfig from(ConfigValues values) {
        return new AnomaliesConfig(
                values.read(LATENESS),
                values.read(STEP),
                limits(values),
                values.read(ALERTS_TOPIC),
                values.read(RULES_TOPIC),
                values.read(FINDINGS_TOPIC));
    }

    private static Map<Integer, BigDecimal> limits(ConfigValues values) {
        Map<Integer, BigDecimal> limits = new HashMap<>();
        values.read(LIMITS).forEach((model, text) -> {
            if (!model.matches("55|65")) {
                values.problem(LIMITS, model + " (expected: 55 or 65)");
                return;
            }
            try {
                limits.put(Integer.parseInt(model), Notation.amount(text));
            } catch (IllegalArgumentException e) {
                values.problem(LIMITS, model + ": " + text + " (expected: " + e.getMessage() + ")");
            }
        });
        return Map.copyOf(limits);
    }
}
