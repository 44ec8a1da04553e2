package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.FindingRow;

/**
 * A finding from the topic of alerts.
 *
 * @param row the finding
 * @param json its text
 */
record Alert(FindingRow row, String json) {}
