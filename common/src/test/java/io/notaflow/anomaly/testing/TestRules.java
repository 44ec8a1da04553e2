package io.notaflow.anomaly.testing;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.read.RuleReader;
import io.notaflow.anomaly.rule.read.RuleText;
import io.notaflow.anomaly.rule.run.RuleBook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Texts of rules, records with them, and books of them. */
public final class TestRules {
    /** Long before any document. */
    public static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");

    private TestRules() {}

    /** Version 1, active, of a rule with these further members; ' stands for ". */
    public static String text(String id, String members) {
        return text(id, 1, "active", members);
    }

    /** Any version of a rule; ' stands for ". */
    public static String text(String id, int version, String status, String members) {
        return ("{'id': '" + id + "', 'version': " + version + ", 'status': '" + status
                        + "', 'title': {'pt': 'Título', 'en': 'Title'}, 'severity': 'high', " + members + "}")
                .replace('\'', '"');
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The rule in a text without problems. */
    public static Rule rule(String text) {
        RuleText read = RuleReader.read(bytes(text));
        if (read.rule() == null) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        return read.rule();
    }

    /** The record of a rule under its right key. */
    public static RuleRecord record(long offset, Instant knownAt, String text) {
        return new RuleRecord(offset, knownAt, rule(text).key(), bytes(text));
    }

    /** A book of rules that are in force since {@link #EARLY}. */
    public static RuleBook book(String... texts) {
        RuleBook book = new RuleBook();
        for (int i = 0; i < texts.length; i++) {
            var decision = book.offer(record(i, EARLY, texts[i])).orElseThrow();
            if (!decision.accepted()) {
                throw new IllegalArgumentException(decision.problems().toString());
            }
        }
        return book;
    }
}
