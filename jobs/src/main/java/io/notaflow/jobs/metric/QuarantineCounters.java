package io.notaflow.jobs.metric;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/** Counts rejected documents, all together and by code; as many counters as there are codes at most. */
public final class QuarantineCounters {
    private final MetricGroup operator;
    private final Counter all;
    private final Map<String, Counter> byCode = new HashMap<>();

    /** Counters of an operator. */
    public QuarantineCounters(MetricGroup operator) {
        this.operator = operator;
        all = Metric.QUARANTINED.counter(operator);
    }

    /**
     * One more.
     *
     * @param code of its first reason, one of the catalogue: never a text that arrived
     */
    public void count(String code) {
        all.inc();
        byCode.computeIfAbsent(code, one -> Metric.QUARANTINED_BY_CODE.counter(operator, one))
                .inc();
    }
}
