package io.notaflow.config;

import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How figures are counted.
 *
 * @param lateAfter an invoice whose first record comes later than this after its issue is late
 * @param cfopClasses classes by CFOP that replace the built-in ones
 * @param waitingCells cells whose changes are summed up in a subtask before they are sent
 */
public record KpisConfig(Duration lateAfter, Map<String, CfopClass> cfopClasses, int waitingCells)
        implements Serializable {

    private static final ConfigKey<Duration> LATE_AFTER = ConfigKey.optional(
            "kpis.late-after",
            ValueType.DURATION,
            "1h",
            "An invoice whose first record comes later than this after its issue counts as late; also how long after the end of a window a change of it still has the phase ON_TIME.",
            "Low: lawful contingency is late. High: nothing is. A change of it does not touch what was counted before.");
    private static final ConfigKey<Map<String, String>> CFOP_CLASSES = ConfigKey.optional(
            "kpis.cfop-classes",
            ValueType.MAP,
            "",
            "Class by CFOP where yours differs from the built-in table, as `5949: sale`: sale, purchase, sale-return, purchase-return or other.",
            "A change does not touch what was counted before: figures before and after it follow different tables.");

    private static final ConfigKey<Integer> WAITING_CELLS = ConfigKey.optional(
            "kpis.waiting-cells",
            ValueType.COUNT_OR_ZERO,
            "20000",
            "Cells whose changes a subtask sums up between two barriers before it sends them all; 0 sends the changes of every document at once.",
            "Low: a busy issuer's cell becomes a bottleneck. High: about 0.5 kB of heap a cell.");

    static final List<ConfigKey<?>> KEYS = List.of(LATE_AFTER, CFOP_CLASSES, WAITING_CELLS);

    static KpisConfig from(ConfigValues values) {
        return new KpisConfig(values.read(LATE_AFTER), cfopClasses(values), values.read(WAITING_CELLS));
    }

    private static Map<String, CfopClass> cfopClasses(ConfigValues values) {
        Map<String, CfopClass> classes = new HashMap<>();
        values.read(CFOP_CLASSES).forEach((cfop, text) -> {
            if (!cfop.matches("[1-7][0-9]{3}")) {
                values.problem(CFOP_CLASSES, cfop + " (expected: a CFOP of four digits)");
            }
            try {
                classes.put(cfop, Notation.constant(CfopClass.class, text));
            } catch (IllegalArgumentException e) {
                values.problem(CFOP_CLASSES, cfop + ": " + text + " (expected: " + e.getMessage() + ")");
            }
        });
        return Map.copyOf(classes);
    }
}
