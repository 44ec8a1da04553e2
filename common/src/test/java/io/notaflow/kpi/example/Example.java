package io.notaflow.kpi.example;

import java.util.List;
import java.util.Set;

/**
 * A worked example.
 *
 * @param title its heading
 * @param own roots of the CNPJs that are ours; none: seen as an authority would
 * @param documents in the order written
 * @param expected cells, computed by hand
 */
record Example(String title, Set<String> own, List<Told> documents, List<Expected> expected) {
    @Override
    public String toString() {
        return title;
    }
}
