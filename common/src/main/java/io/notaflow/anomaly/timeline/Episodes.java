package io.notaflow.anomaly.timeline;

import java.time.Duration;
import java.time.Instant;

/**
 * Makes one finding of what is seen again and again: an episode ends when nothing is seen for a while. A detector's memory of one is 16 bytes and
 * its name; {@link #remind} removes it.
 *
 * @param gap how long nothing may be seen within an episode
 */
public record Episodes(Duration gap) {

    /** The episode that what is seen at this moment belongs to. */
    public Episode seen(String name, Instant at, Scene scene) {
        return seen(name, at, at, scene);
    }

    /** The same of what is seen at this moment and began a little before; a new episode begins there. */
    public Episode seen(String name, Instant from, Instant at, Scene scene) {
        Episode before = Episode.of(scene.memory().get(name));
        boolean goesOn = before != null && Duration.between(before.last(), at).compareTo(gap) < 0;
        Episode now = new Episode(goesOn && before != null ? before.first() : from, at);
        scene.memory().put(name, now.bytes());
        scene.remind(at.plus(gap), name);
        return now;
    }

    /** Whether something was seen shortly before this moment, under that name. */
    public boolean isOpen(String name, Instant at, Scene scene) {
        Episode before = Episode.of(scene.memory().get(name));
        return before != null && Duration.between(before.last(), at).compareTo(gap) < 0;
    }

    /** Forgets the episode of that name when it is over. */
    public void remind(String name, Scene scene) {
        Episode episode = Episode.of(scene.memory().get(name));
        if (episode != null && !scene.now().isBefore(episode.last().plus(gap))) {
            scene.memory().remove(name);
        }
    }
}
