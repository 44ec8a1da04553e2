package io.notaflow.anomaly.timeline;

import java.time.Instant;

/** Something that can be told on a timeline. */
public interface Told {
    /** Its own time, which it is waited for. */
    Instant at();

    /** When it was complete here. */
    Instant arrival();

    /** Orders what has one time; unique among what is not equal. */
    String order();

    /** What this takes back if it still waits, by {@link #content}; empty for nothing. */
    default String withdraws() {
        return "";
    }

    /** What of it can be taken back; empty for nothing. */
    default String content() {
        return "";
    }
}
