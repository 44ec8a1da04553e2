package io.notaflow.anomaly.timeline;

import java.util.List;

/**
 * A sequential program over what is told of one subject. It holds no state of its own: all it knows is in its memory, so that one instance
 * serves every subject.
 *
 * @param <T> what is told
 */
public interface Detector<T> {
    /** Short and unique among the detectors of a timeline; part of saved state, never changed. */
    String name();

    /** Tells something. */
    void observe(T told, Scene scene);

    /** Tells everything that is of one moment, in order. */
    default void observeAll(List<T> moment, Scene scene) {
        moment.forEach(one -> observe(one, scene));
    }

    /** Tells what the detector asked to be reminded of. */
    default void remind(String name, Scene scene) {}
}
