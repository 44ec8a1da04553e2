package io.notaflow.kpi.example;

import java.time.Instant;

/**
 * A record of an example.
 *
 * @param at when it arrived
 * @param xml its one document
 */
record Arrived(Instant at, String xml) {}
