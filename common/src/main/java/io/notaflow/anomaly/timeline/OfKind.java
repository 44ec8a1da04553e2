package io.notaflow.anomaly.timeline;

import java.util.List;

/**
 * Tells a detector only the summaries of one kind, where several kinds share a timeline.
 *
 * @param kind what it is told
 * @param detector whom
 */
public record OfKind(String kind, Detector<Summary> detector) implements Detector<Summary> {
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
        List<Summary> ours =
                moment.stream().filter(summary -> summary.kind().equals(kind)).toList();
        if (!ours.isEmpty()) {
            detector.observeAll(ours, scene);
        }
    }

    @Override
    public void remind(String name, Scene scene) {
        detector.remind(name, scene);
    }
}
