package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.Threshold;
import io.notaflow.anomaly.rule.Tumbling;
import io.notaflow.anomaly.rule.Written;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one version of a rule; everything that is wrong with it is told together. */
public final class RuleReader {
    private static final List<String> NAMES = List.of(
            "id",
            "version",
            "title",
            "description",
            "status",
            "effective-from",
            "filter",
            "group-by",
            "aggregate",
            "window",
            "threshold",
            "severity");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LARGEST_VERSION = 1_000_000;

    private final Problems problems = new Problems();
    private final ConditionReader conditions = new ConditionReader(problems);

    private RuleReader() {}

    /** Reads the text of a rule. */
    public static RuleText read(byte[] json) {
        RuleReader reader = new RuleReader();
        Map<String, Object> members = new JsonText(reader.problems).read(json);
        Rule rule = members == null ? null : reader.rule(new Members(members, "", NAMES, reader.problems));
        return new RuleText(reader.problems.isEmpty() ? rule : null, reader.problems.all());
    }

    private Rule rule(Members rule) {
        String id = rule.text("id", 64, "letters a to z, digits and hyphens, at most 64");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add("id", id, "letters a to z, digits and single hyphens, as large-night-sales");
        }
        int version = (int) rule.whole("version", 1, LARGEST_VERSION);
        RuleStatus status = choice(rule, "status", RuleStatus.class, RuleStatus.DRAFT);
        Instant effectiveFrom = effectiveFrom(rule);
        if (status == RuleStatus.RETIRED) {
            return new Rule(
                    id,
                    version,
                    retiredTitle(rule),
                    status,
                    effectiveFrom,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    Severity.LOW);
        }
        Explanation title = title(rule);
        if (rule.has("description")) {
            rule.text("description", LONGEST_DESCRIPTION, "a text of at most " + LONGEST_DESCRIPTION + " characters");
        }
        List<Condition> filter = conditions.read(rule, "filter");
        Severity severity = choice(rule, "severity", Severity.class, Severity.LOW);
        if (!rule.has("window") || "none".equals(rule.any("window"))) {
            refuseWithoutWindow(rule, filter);
            return new Rule(id, version, title, status, effectiveFrom, filter, List.of(), null, null, null, severity);
        }
        Tumbling window = WindowReader.read(rule.any("window"), problems);
        List<Field> groups = FieldReader.groups(rule, problems);
        Aggregate aggregate = new AggregateReader(problems, conditions).read(rule);
        Threshold threshold = threshold(rule);
        return new Rule(
                id, version, title, status, effectiveFrom, filter, groups, aggregate, window, threshold, severity);
    }

    /** A rule without window judges each document by its filter alone. */
    private void refuseWithoutWindow(Members rule, List<Condition> filter) {
        Stream.of("aggregate", "threshold", "group-by")
                .filter(rule::has)
                .forEach(name -> problems.add(name, rule.any(name), "a window beside it, as \"1h\" or \"7d\""));
        if (filter.isEmpty()) {
            problems.add("filter", rule.any("filter"), "at least one condition, or a window");
        }
    }

    private Explanation title(Members rule) {
        Members title = Members.of(rule.any("title"), "title", List.of("pt", "en"), problems);
        String expected = "a text of at most " + LONGEST_TITLE + " characters";
        return title == null
                ? new Explanation("", "")
                : new Explanation(title.text("pt", LONGEST_TITLE, expected), title.text("en", LONGEST_TITLE, expected));
    }

    private Explanation retiredTitle(Members rule) {
        return rule.has("title") ? title(rule) : new Explanation("", "");
    }

    private @Nullable Instant effectiveFrom(Members rule) {
        if (!rule.has("effective-from")) {
            return null;
        }
        Object given = rule.any("effective-from");
        try {
            if (given instanceof String text) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Told below.
        }
        problems.add("effective-from", given, "an instant, as 2026-11-21T12:00:00Z, or nothing");
        return null;
    }

    private @Nullable Threshold threshold(Members rule) {
        List<String> ordered = Stream.of(Operator.values())
                .filter(Operator::isOrdered)
                .map(Written::name)
                .toList();
        Members threshold = Members.of(rule.any("threshold"), "threshold", List.of("operator", "value"), problems);
        if (threshold == null) {
            return null;
        }
        Object operator = threshold.any("operator");
        if (!ordered.contains(operator)) {
            problems.add("threshold.operator", operator, "one of " + String.join(", ", ordered));
            return null;
        }
        if (threshold.any("value") instanceof BigDecimal value) {
            return new Threshold(
                    Written.constant(Operator.class, String.valueOf(operator)).orElseThrow(), value);
        }
        problems.add("threshold.value", threshold.any("value"), "a number");
        return null;
    }

    private <E extends Enum<E>> E choice(Members rule, String name, Class<E> kind, E otherwise) {
        Object given = rule.any(name);
        if (given instanceof String text) {
            return Written.constant(kind, text).orElseGet(() -> {
                problems.unknown(name, text, Written.names(kind));
                return otherwise;
            });
        }
        problems.add(name, given, "one of " + String.join(", ", Written.names(kind)));
        return otherwise;
    }
}
