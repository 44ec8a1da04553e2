package io.notaflow.local.notify;

import java.time.Duration;

/**
 * How often people are written to.
 *
 * @param groupWait how long the first finding of a group waits for others
 * @param coolDown least time between two messages about one group
 */
record Pace(Duration groupWait, Duration coolDown) {}
