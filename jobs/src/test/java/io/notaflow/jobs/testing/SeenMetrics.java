package io.notaflow.jobs.testing;

import io.notaflow.jobs.metric.Metric;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.JobID;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Histogram;
import org.apache.flink.metrics.HistogramStatistics;
import org.apache.flink.runtime.clusterframework.types.ResourceID;
import org.apache.flink.runtime.executiongraph.ExecutionGraphTestUtils;
import org.apache.flink.runtime.metrics.groups.TaskManagerMetricGroup;
import org.apache.flink.runtime.metrics.groups.TaskMetricGroup;
import org.apache.flink.runtime.metrics.util.TestingMetricRegistry;
import org.apache.flink.runtime.operators.testutils.MockEnvironment;
import org.apache.flink.runtime.operators.testutils.MockEnvironmentBuilder;

/** What an operator in a harness shows as metrics. */
public final class SeenMetrics {
    private final Map<String, org.apache.flink.metrics.Metric> metrics = new ConcurrentHashMap<>();
    private final TaskMetricGroup task = TaskManagerMetricGroup.createTaskManagerMetricGroup(
                    TestingMetricRegistry.builder()
                            .setRegisterConsumer(
                                    (metric, name, group) -> metrics.put(ours(group.getMetricIdentifier(name)), metric))
                            .build(),
                    "localhost",
                    ResourceID.generate())
            .addJob(new JobID(), "job")
            .addTask(ExecutionGraphTestUtils.createExecutionAttemptId(), "task");

    private static String ours(String identifier) {
        return identifier.substring(Math.max(0, identifier.indexOf("." + Metric.GROUP + ".") + 1));
    }

    /** For the harness. */
    public MockEnvironment environment() {
        return new MockEnvironmentBuilder().setMetricGroup(task).build();
    }

    /** An operator's group for what needs no harness. */
    public org.apache.flink.metrics.MetricGroup group() {
        return task;
    }

    public boolean has(Metric metric) {
        return metrics.containsKey(Metric.GROUP + "." + metric.label());
    }

    public long count(Metric metric) {
        return ((Counter) of(metric.label())).getCount();
    }

    public long count(Metric metric, String value) {
        return ((Counter) of(metric.key() + "." + value + "." + metric.label())).getCount();
    }

    public double gauge(Metric metric) {
        return number(of(metric.label()));
    }

    public double gauge(Metric metric, String value) {
        return number(of(metric.key() + "." + value + "." + metric.label()));
    }

    public HistogramStatistics histogram(Metric metric) {
        return ((Histogram) of(metric.label())).getStatistics();
    }

    private static double number(org.apache.flink.metrics.Metric metric) {
        return ((Number) ((Gauge<?>) metric).getValue()).doubleValue();
    }

    private org.apache.flink.metrics.Metric of(String name) {
        return Objects.requireNonNull(metrics.get(Metric.GROUP + "." + name), name);
    }
}
