package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cells that differ, the coarsest and oldest first, at most {@value #SHOWN} of a kind. */
final class FigureDifferences {
    private static final int SHOWN = 20;
    private static final int SHOWN_COLUMNS = 8;
    private static final int SHOWN_RANGES = 3;
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::grain)
            .reversed()
            .thenComparing(Cell::window)
            .thenComparing(Cell::dimension)
            .thenComparing(Cell::member);

    private final Map<String, TreeMap<Cell, List<String>>> found = new TreeMap<>();
    private final Map<String, Long> more = new TreeMap<>();

    /** Adds a cell; nothing when no column differs. */
    void add(String what, Cell cell, List<String> columns) {
        if (columns.isEmpty()) {
            return;
        }
        TreeMap<Cell, List<String>> cells = found.computeIfAbsent(what, key -> new TreeMap<>(ORDER));
        cells.put(cell, columns);
        if (cells.size() > SHOWN) {
            cells.pollLastEntry();
            more.merge(what, 1L, Long::sum);
        }
    }

    /** The cells that will be named. */
    Set<Cell> cells() {
        Set<Cell> cells = new HashSet<>();
        found.values().forEach(some -> cells.addAll(some.keySet()));
        return cells;
    }

    /** For people; {@code sources} are the documents of each cell. */
    List<Difference> differences(Map<Cell, ? extends Collection<Unit>> sources) {
        List<Difference> differences = new ArrayList<>();
        found.forEach((what, cells) -> {
            cells.forEach((cell, columns) -> {
                Collection<Unit> units = sources.get(cell);
                String from = units == null ? "no document" : some(Ranges.of(units), SHOWN_RANGES, "ranges of offsets");
                differences.add(
                        new Difference(what, name(cell) + " " + some(columns, SHOWN_COLUMNS, "columns") + "; " + from));
            });
            Long others = more.get(what);
            if (others != null) {
                differences.add(new Difference(what, others + " more cells"));
            }
        });
        return differences;
    }

    private static String name(Cell cell) {
        return cell.grain().word() + " " + cell.window() + " "
                + cell.dimension().word() + " " + cell.member();
    }

    private static String some(List<String> texts, int shown, String of) {
        return texts.size() <= shown
                ? String.join(", ", texts)
                : String.join(", ", texts.subList(0, shown)) + " and " + (texts.size() - shown) + " more " + of;
    }
}
