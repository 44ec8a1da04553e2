package io.notaflow.anomaly.figure;

/**
 * A value of a series that is out of its course.
 *
 * @param area whose series
 * @param figure which one
 * @param score of the series detector
 * @param observed value
 * @param expected value
 * @param deviation mean absolute error of such expectations
 */
record Alarm(String area, Figure figure, double score, double observed, double expected, double deviation) {}
