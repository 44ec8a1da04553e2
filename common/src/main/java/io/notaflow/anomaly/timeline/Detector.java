package io.notaflow.anomaly.timeline;

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

    /** Tells what the detector asked to be reminded of. */
    default void remind(String name, Scene scene) {}
}
