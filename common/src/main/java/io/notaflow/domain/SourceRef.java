package io.notaflow.domain;

/**
 * Where a record came from; with a document index the unit of conservation.
 *
 * @param topic Kafka topic
 * @param partition Kafka partition
 * @param offset Kafka offset
 */
public record SourceRef(String topic, int partition, long offset) {
    /** The form every table shows: `topic/partition/offset`. */
    @Override
    public String toString() {
        return topic + '/' + partition + '/' + offset;
    }
}
