package io.notaflow.local.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Writes units as ranges of offsets, so that a lost file is one line and not a thousand. */
final class Ranges {
    private Ranges() {}

    /** For example {@code documents/0 offsets 17..42 (26 documents)}. */
    static List<String> of(Collection<Unit> units) {
        List<String> ranges = new ArrayList<>();
        Unit first = null;
        Unit last = null;
        int count = 0;
        for (Unit unit : new TreeSet<>(units)) {
            if (first == null || last == null || !follows(last, unit)) {
                if (first != null && last != null) {
                    ranges.add(text(first, last, count));
                }
                first = unit;
                count = 0;
            }
            last = unit;
            count++;
        }
        if (first != null && last != null) {
            ranges.add(text(first, last, count));
        }
        return ranges;
    }

    private static boolean follows(Unit last, Unit next) {
        return last.topic().equals(next.topic())
                && last.partition() == next.partition()
                && next.offset() - last.offset() <= 1;
    }

    private static String text(Unit first, Unit last, int count) {
        return first.topic() + '/' + first.partition() + " offsets " + first.offset() + ".." + last.offset() + " ("
                + count + (count == 1 ? " document)" : " documents)");
    }
}
