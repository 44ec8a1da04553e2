package io.notaflow.anomaly.figure;

/**
 * A value of a series that is out of its course.
 *
 * @param area whose series
 * @param figure which one
 * @param stray how far
 */
record Alarm(String area, Figure figure, Stray stray) {}
