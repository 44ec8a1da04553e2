package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.read.RuleProblem;
import io.notaflow.anomaly.rule.read.RuleReader;
import io.notaflow.anomaly.rule.read.RuleText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All versions of all rules, as far as the topic is known, and which of them are in force for an arrival: of each rule the newest version
 * whose {@code effective-from} has come. Decisions about records are a function of the records in their order.
 */
public final class RuleBook {
    /** Rules that are not retired. */
    public static final int MOST_RULES = 500;
    /** Versions of all rules together. */
    public static final int MOST_VERSIONS = 10_000;
    /** A sender's clock may be behind that of the brokers. */
    static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Map<String, NavigableMap<Integer, Version>> rules = new TreeMap<>();
    private final Map<Instant, RuleMatcher> matchers = new HashMap<>();
    private @Nullable NavigableMap<Instant, Instant> changes;
    private final List<RuleRecord> accepted = new ArrayList<>();
    private long lastOffset = -1;
    private Instant lastKnownAt = Instant.MIN;

    /** A version that counts. */
    private record Version(Rule rule, Instant effectiveFrom) {}

    /** A book in which that rule has always been in force, on trial, whatever it says itself: for looking back. */
    public static RuleBook always(Rule rule) {
        RuleBook book = new RuleBook();
        Rule onTrial = new Rule(
                rule.id(),
                rule.version(),
                rule.title(),
                RuleStatus.SHADOW,
                null,
                rule.filter(),
                rule.groupBy(),
                rule.aggregate(),
                rule.window(),
                rule.threshold(),
                rule.severity());
        book.rules.put(rule.id(), new TreeMap<>(Map.of(rule.version(), new Version(onTrial, Instant.MIN))));
        return book;
    }

    /** Decides about the next record; nothing when it was decided about before. */
    public Optional<RuleDecision> offer(RuleRecord next) {
        if (next.offset() <= lastOffset && !next.knownAt().isAfter(lastKnownAt)) {
            return Optional.empty();
        }
        lastOffset = next.offset();
        lastKnownAt = next.knownAt().isAfter(lastKnownAt) ? next.knownAt() : lastKnownAt;
        RuleDecision decision = decide(next);
        if (decision.accepted()) {
            add(decision);
        }
        return Optional.of(decision);
    }

    private void add(RuleDecision decision) {
        Rule rule = decision.requireRule();
        Instant from = Objects.requireNonNull(decision.effectiveFrom());
        rules.computeIfAbsent(rule.id(), any -> new TreeMap<>()).put(rule.version(), new Version(rule, from));
        accepted.add(decision.origin());
        matchers.clear();
        changes = null;
    }

    private RuleDecision decide(RuleRecord origin) {
        byte[] value = origin.value();
        if (value == null) {
            return RuleDecision.refused(
                    origin, null, List.of("/: (expected: a rule; to end one, send a version with status retired)"));
        }
        RuleText text = RuleReader.read(value);
        Rule rule = text.rule();
        if (rule == null) {
            return RuleDecision.refused(
                    origin,
                    null,
                    text.problems().stream().map(RuleProblem::sentence).toList());
        }
        List<String> problems = new ArrayList<>();
        if (!rule.key().equals(origin.key())) {
            problems.add("key of the record (expected: " + rule.key() + ')');
        }
        Instant from = Objects.requireNonNullElse(rule.effectiveFrom(), origin.knownAt());
        if (from.isBefore(origin.knownAt().minus(TOLERANCE))) {
            problems.add("effective-from: " + from + " (expected: not before the record's timestamp " + origin.knownAt()
                    + ", or nothing)");
        }
        newest(rule.id())
                .filter(newest -> newest.rule.version() >= rule.version())
                .ifPresent(newest -> problems.add("version: " + rule.version() + " (expected: greater than "
                        + newest.rule.version() + ", the newest)"));
        if (rule.status() != RuleStatus.RETIRED && live(rule.id()) >= MOST_RULES) {
            problems.add("/: rule " + (MOST_RULES + 1) + " (expected: at most " + MOST_RULES
                    + " rules that are not retired)");
        }
        if (accepted.size() >= MOST_VERSIONS) {
            problems.add("/: version " + (accepted.size() + 1) + " (expected: at most " + MOST_VERSIONS + " in all)");
        }
        return problems.isEmpty()
                ? new RuleDecision(origin, rule, from, List.of())
                : RuleDecision.refused(origin, rule, problems);
    }

    private Optional<Version> newest(String id) {
        return Optional.ofNullable(rules.get(id)).map(all -> all.lastEntry().getValue());
    }

    /** Rules besides that one which are not retired. */
    private long live(String besides) {
        return rules.entrySet().stream()
                .filter(one -> !one.getKey().equals(besides))
                .filter(one -> one.getValue().lastEntry().getValue().rule.status() != RuleStatus.RETIRED)
                .count();
    }

    /** The rules in force for what arrives then. */
    public RuleMatcher at(Instant arrival) {
        Map.Entry<Instant, Instant> since = changes().floorEntry(arrival);
        Instant from = since == null ? Instant.MIN : since.getKey();
        return matchers.computeIfAbsent(from, this::matcher);
    }

    private NavigableMap<Instant, Instant> changes() {
        if (changes == null) {
            NavigableMap<Instant, Instant> all = new TreeMap<>();
            rules.values().forEach(one -> one.values()
                    .forEach(version -> all.put(version.effectiveFrom, version.effectiveFrom)));
            changes = all;
        }
        return changes;
    }

    private RuleMatcher matcher(Instant at) {
        return new RuleMatcher(inForce(at));
    }

    /** The version in force of every rule that has one. */
    public List<Rule> inForce(Instant at) {
        List<Rule> inForce = new ArrayList<>();
        rules.values().forEach(all -> all.descendingMap().values().stream()
                .filter(version -> !version.effectiveFrom.isAfter(at))
                .findFirst()
                .ifPresent(version -> inForce.add(version.rule)));
        return inForce;
    }

    /** Records of the versions that count, in the order in which they came: offered to another book, they make the same of it. */
    public List<RuleRecord> records() {
        return List.copyOf(accepted);
    }

    /** Goes on behind a record that another book decided about. */
    public void resumeAfter(long offset, Instant knownAt) {
        lastOffset = offset;
        lastKnownAt = knownAt;
    }

    /** Position of the last record that was decided about; −1 for none. */
    public long lastOffset() {
        return lastOffset;
    }

    /** Latest timestamp of all of them. */
    public Instant lastKnownAt() {
        return lastKnownAt;
    }
}
