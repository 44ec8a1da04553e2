package io.notaflow.jobs;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.Received;
import io.notaflow.jobs.runtime.Clock;
import io.notaflow.jobs.runtime.JobEnvironment;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.SafeStart;
import io.notaflow.jobs.sink.LakeTarget;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.jobs.source.OwnTopics;
import io.notaflow.jobs.source.Sources;
import io.notaflow.table.live.LiveTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;

/**
 * The job with a gate behind the source, which can fail the checkpoint that a record belongs to, once its barrier is on its way, and then hold
 * the record back as a slow partition would. One such job at a time in a JVM.
 */
public final class GatedJob {
    private static volatile byte @Nullable [] doomed;
    private static volatile CountDownLatch failure = new CountDownLatch(1);
    private static volatile byte @Nullable [] heldBack;
    private static volatile boolean holding;

    private GatedJob() {}

    /** As {@link InvoiceAnalyticsJob#prepare}. */
    public static StreamExecutionEnvironment prepare(NotaflowConfig config, Configuration submission) {
        doomed = null;
        failure = new CountDownLatch(1);
        heldBack = null;
        holding = false;
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            StreamExecutionEnvironment env = JobEnvironment.create(config.runtime(), lake.id());
            env.configure(submission);
            SafeStart.check(env.getConfiguration(), lake, config.stages());
            LiveTables.all().forEach(table -> new PostgresTable(table).create(config.postgres()));
            OwnTopics.create(config.kafka(), config.anomalies());
            DataStream<Received> documents = Sources.documents(env, config.kafka(), Clock.system());
            DataStream<Received> gated = documents
                    .transform("gate", documents.getType(), new Gate())
                    .uid("gate")
                    .setParallelism(documents.getParallelism());
            InvoiceAnalyticsJob.build(
                    gated, config, new LakeTarget(config.catalog(), lake.beginEpoch(config.stages())));
            return env;
        }
    }

    /** The checkpoint with the record of that payload will not complete: its barrier passes, and the task waits for {@link #fail}. */
    public static void doom(byte[] payload) {
        doomed = payload;
    }

    /** The task fails; from now on the record waits, over checkpoints and restarts. */
    public static void fail() {
        heldBack = doomed;
        doomed = null;
        failure.countDown();
    }

    /** Whether a record waits. */
    public static boolean holdsSomething() {
        return holding;
    }

    /** Lets it pass right before the next barrier. */
    public static void letPass() {
        heldBack = null;
    }

    private static final class Gate extends AbstractStreamOperator<Received>
            implements OneInputStreamOperator<Received, Received> {
        private static final long serialVersionUID = 1L;

        private transient List<Received> waiting;
        private transient ListState<Received> saved;
        private boolean mustFail;

        @Override
        public void open() throws Exception {
            super.open();
            waiting = new ArrayList<>();
            saved = getOperatorStateBackend()
                    .getListState(new ListStateDescriptor<>(
                            "waiting", getOperatorConfig().<Received>getTypeSerializerIn(0, getUserCodeClassloader())));
            saved.get().forEach(waiting::add);
        }

        @Override
        public void processElement(StreamRecord<Received> element) {
            if (heldBack != null && Arrays.equals(heldBack, element.getValue().payload())) {
                waiting.add(element.getValue());
                holding = true;
            } else {
                mustFail |= doomed != null
                        && Arrays.equals(doomed, element.getValue().payload());
                output.collect(element);
            }
        }

        @Override
        public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
            super.prepareSnapshotPreBarrier(checkpoint);
            if (heldBack == null) {
                waiting.forEach(record -> output.collect(new StreamRecord<>(record)));
                waiting.clear();
            }
        }

        @Override
        public void snapshotState(StateSnapshotContext context) throws Exception {
            super.snapshotState(context);
            saved.update(waiting);
            if (mustFail && failure.await(2, TimeUnit.MINUTES)) {
                throw new IOException("Failed on purpose");
            }
        }
    }
}
