package io.notaflow.jobs.source;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.core.io.InputStatus;

/** Passes everything on to Flink's reader, but checks each split it is given, and waits when it has handed on enough days. */
final class GuardedReader<T> implements SourceReader<T, KafkaPartitionSplit> {
    private final SourceReader<T, KafkaPartitionSplit> reader;
    private final KafkaTopic topic;
    private final ArrivalDays days;
    private CompletableFuture<Void> checkpointed = new CompletableFuture<>();

    GuardedReader(SourceReader<T, KafkaPartitionSplit> reader, KafkaTopic topic, ArrivalDays days) {
        this.reader = reader;
        this.topic = topic;
        this.days = days;
    }

    @Override
    public void addSplits(List<KafkaPartitionSplit> splits) {
        for (KafkaPartitionSplit split : splits) {
            RetentionGapException.check(
                    split.getTopicPartition(), split.getStartingOffset(), topic.offsets(split.getTopicPartition()));
        }
        reader.addSplits(splits);
    }

    @Override
    public void start() {
        reader.start();
    }

    @Override
    public InputStatus pollNext(ReaderOutput<T> output) throws Exception {
        return days.waits() ? InputStatus.NOTHING_AVAILABLE : reader.pollNext(output);
    }

    @Override
    public List<KafkaPartitionSplit> snapshotState(long checkpointId) {
        List<KafkaPartitionSplit> positions = reader.snapshotState(checkpointId);
        days.checkpoint();
        checkpointed.complete(null);
        checkpointed = new CompletableFuture<>();
        return positions;
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
        return days.waits() ? checkpointed : reader.isAvailable();
    }

    @Override
    public void notifyNoMoreSplits() {
        reader.notifyNoMoreSplits();
    }

    @Override
    public void handleSourceEvents(SourceEvent event) {
        reader.handleSourceEvents(event);
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) throws Exception {
        reader.notifyCheckpointComplete(checkpointId);
    }

    @Override
    public void notifyCheckpointAborted(long checkpointId) throws Exception {
        reader.notifyCheckpointAborted(checkpointId);
    }

    @Override
    public void pauseOrResumeSplits(Collection<String> splitsToPause, Collection<String> splitsToResume) {
        reader.pauseOrResumeSplits(splitsToPause, splitsToResume);
    }

    @Override
    public void close() throws Exception {
        reader.close();
    }
}
