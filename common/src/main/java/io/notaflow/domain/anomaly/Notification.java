package io.notaflow.domain.anomaly;

/**
 * A finding on its way to a receiver.
 *
 * @param receiver who is told
 * @param row the finding as it stands
 * @param json the same as it came from Kafka
 * @param telling what the receiver knows of it
 */
public record Notification(String receiver, FindingRow row, String json, Telling telling) {

    /** The finding. */
    public Finding finding() {
        return row.finding();
    }

    /** The same with another telling. */
    public Notification with(Telling next) {
        return new Notification(receiver, row, json, next);
    }
}
