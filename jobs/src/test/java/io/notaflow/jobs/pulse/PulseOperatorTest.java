package io.notaflow.jobs.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.notaflow.domain.Received;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.outcome.JobPulse;
import java.time.Instant;
import java.util.List;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class PulseOperatorTest {
    private static final long EPOCH = 4;

    @Test
    void givesASignOfLifeWhenNothingCame() throws Exception {
        try (var harness = pulse()) {
            harness.setProcessingTime(5_000);
            harness.prepareSnapshotPreBarrier(1);

            assertThat(harness.extractOutputValues())
                    .containsExactly(new JobPulse(1, EPOCH, 1, at(5_000), null, null, 0, null, null, null));
        }
    }

    @Test
    void addsUpTheSubtasksAndSaysWhichCheckpointWasComplete() throws Exception {
        try (var harness = pulse()) {
            harness.setProcessingTime(5_000);
            harness.prepareSnapshotPreBarrier(720);
            harness.setProcessingTime(5_300);
            harness.notifyOfCompletedCheckpoint(720);
            send(harness, new Arrivals(19, 9_000, new long[] {10}, new long[] {19}));
            send(harness, new Arrivals(1, 9_500, new long[] {90}, new long[] {1}));
            harness.setProcessingTime(10_000);
            harness.prepareSnapshotPreBarrier(721);

            // 19 of 20 are 95 %: the one of 90 ms is beyond both.
            assertThat(harness.extractOutputValues().get(1))
                    .isEqualTo(new JobPulse(1, EPOCH, 721, at(10_000), 720L, at(5_300), 20, at(9_500), 10L, 10L));
        }
    }

    @Test
    void forgetsWhatItHasTold() throws Exception {
        try (var harness = pulse()) {
            send(harness, new Arrivals(1, 9_000, new long[] {10}, new long[] {1}));
            harness.prepareSnapshotPreBarrier(1);
            harness.prepareSnapshotPreBarrier(2);

            assertThat(harness.extractOutputValues())
                    .extracting(JobPulse::records)
                    .containsExactly(1L, 0L);
            assertThat(harness.extractOutputValues().get(1).ageP95Millis()).isNull();
        }
    }

    @Test
    void arrivalsAreToldAtTheBarrierAndOnlyWhenThereAreSome() throws Exception {
        try (var harness = new OneInputStreamOperatorTestHarness<Received, Arrivals>(new ArrivalsOperator())) {
            harness.open();
            harness.setProcessingTime(2_000);
            harness.processElement(new StreamRecord<>(received(1_950)));
            harness.processElement(new StreamRecord<>(received(1_960)));
            harness.prepareSnapshotPreBarrier(1);
            harness.prepareSnapshotPreBarrier(2);

            assertThat(harness.extractOutputValues())
                    .extracting(Arrivals::records, Arrivals::newestMillis)
                    .containsExactly(tuple(2L, 1_960L));
        }
    }

    private static OneInputStreamOperatorTestHarness<Arrivals, JobPulse> pulse() throws Exception {
        var harness = new OneInputStreamOperatorTestHarness<Arrivals, JobPulse>(new PulseOperator(EPOCH));
        harness.open();
        return harness;
    }

    private static void send(OneInputStreamOperatorTestHarness<Arrivals, JobPulse> harness, Arrivals arrivals)
            throws Exception {
        harness.processElement(new StreamRecord<>(arrivals));
    }

    private static Received received(long millis) {
        return new Received(new SourceRef("t", 0, 0), millis, at(millis), null, List.of(), new byte[0]);
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
