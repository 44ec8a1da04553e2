package io.notaflow.local.notify;

import java.time.Duration;

/** Pauses between attempts: 1 s, 2 s, 4 s … up to a cap. One process is no crowd: nothing is left to chance. */
record Backoff(Duration cap) {
    private static final int MOST_DOUBLINGS = 20;

    /** After that many failures in a row, from 1 on. */
    Duration after(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(MOST_DOUBLINGS, failures - 1));
        return pause.compareTo(cap) < 0 ? pause : cap;
    }
}
