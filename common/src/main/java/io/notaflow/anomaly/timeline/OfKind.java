package io.notaflow.anomaly.timeline;

import java.util.List;
import java.util.Set;

/**
 * Tells a detector only the summaries of some kinds, where several kinds share a timeline.
 *
 * @param kinds what it is told
 * @param detector whom
 */
public record OfKind(Set<String> kinds, Detector<Summary> detector) implements Detector<Summary> {
    /** Of one kind. */
    public OfKind(String kind, Detector<Summary> detector) {
        this(Set.of(kind), detector);
    }

    @Override
    public String name() {
        return detector.name();
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        List<Summary> ours = moment.stream()
                .filter(summary -> kinds.contains(summary.kind()))
                .toList();
        if (!ours.isEmpty()) {
            detector.observeAll(ours, scene);
        }
    }

    @Override
    public void remind(String name, Scene scene) {
        detector.remind(name, scene);
    }
}
