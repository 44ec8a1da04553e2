package io.notaflow.local.demo;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.RestorePoint;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.runtime.executiongraph.ErrorInfo;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.util.ExceptionUtils;

/** Flink with its web page in this process, running the one job from the newest complete checkpoint of the lake. */
final class FlinkJob implements AutoCloseable {
    private static final int STOP_SECONDS = 60;

    private final MiniCluster cluster;
    private final JobID job;
    private final int port;

    private FlinkJob(MiniCluster cluster, JobID job, int port) {
        this.cluster = cluster;
        this.job = job;
        this.port = port;
    }

    static FlinkJob start(NotaflowConfig config, int port, DataFolder folder) throws Exception {
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(settings(port, folder))
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(config.runtime().parallelism())
                .build());
        cluster.start();
        try {
            StreamGraph named =
                    InvoiceAnalyticsJob.prepare(config, restore(config)).getStreamGraph();
            named.setJobName(InvoiceAnalyticsJob.NAME);
            JobGraph graph = named.getJobGraph();
            cluster.submitJob(graph).get();
            return new FlinkJob(cluster, graph.getJobID(), port);
        } catch (Exception e) {
            cluster.close();
            throw e;
        }
    }

    private static Configuration settings(int port, DataFolder folder) throws IOException {
        Configuration flink = new Configuration();
        flink.set(RestOptions.PORT, port);
        flink.set(RestOptions.BIND_PORT, String.valueOf(port));
        flink.set(RestOptions.ADDRESS, "127.0.0.1");
        flink.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
        // The server of jars and logs, which would listen on every address.
        flink.set(JobManagerOptions.BIND_HOST, "127.0.0.1");
        flink.set(TaskManagerOptions.BIND_HOST, "127.0.0.1");
        flink.set(WebOptions.SUBMIT_ENABLE, false);
        flink.set(WebOptions.LOG_PATH, folder.path("logs/notaflow.log").toString());
        String scratch = folder.emptied("tmp").toString();
        flink.set(CoreOptions.TMP_DIRS, scratch);
        flink.set(WebOptions.TMP_DIR, scratch);
        flink.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(64));
        return flink;
    }

    private static Configuration restore(NotaflowConfig config) {
        Configuration submission = new Configuration();
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            Optional<RestorePoint> newest = RestorePoint.newest(config.runtime().checkpointDir(), lake.id());
            newest.ifPresent(point -> submission.set(StateRecoveryOptions.SAVEPOINT_PATH, point.path()));
        }
        return submission;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    JobStatus status() throws Exception {
        return cluster.getJobStatus(job).get();
    }

    /** The newest failure in one line, for people. */
    Optional<String> failure() throws Exception {
        ErrorInfo info = cluster.getExecutionGraph(job).get().getFailureInfo();
        return Optional.ofNullable(info)
                .map(one -> one.getException().deserializeError(FlinkJob.class.getClassLoader()))
                .map(FlinkJob::rootCause);
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = ExceptionUtils.stripCompletionException(failure);
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** Ends the job; what the newest cut holds is committed, and the next start goes on from there. */
    void cancel() throws Exception {
        if (!status().isGloballyTerminalState()) {
            cluster.cancelJob(job).get(STOP_SECONDS, TimeUnit.SECONDS);
            cluster.requestJobResult(job).get(STOP_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws Exception {
        cluster.closeAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
