package io.notaflow.anomaly.timeline;

import io.notaflow.anomaly.fact.Fact;

/**
 * A sequential program over the facts of one subject. It holds no state of its own: all it knows is in its memory, so that one instance
 * serves every subject.
 */
public interface Detector {
    /** Short and unique among the detectors of a timeline; part of saved state, never changed. */
    String name();

    /** Tells a fact. */
    void observe(Fact fact, Scene scene);

    /** Tells what the detector asked to be reminded of. */
    default void remind(String name, Scene scene) {}
}
