package io.notaflow.jobs.metric;

import org.apache.flink.metrics.MetricGroup;

/** How old documents are when their outcome is decided, from barrier to barrier. */
public final class DecisionAges {
    private final Ages decided = new Ages();
    private final Sample ages = new Sample();

    /** Shows them as a metric of an operator. */
    public DecisionAges(MetricGroup operator) {
        Metric.DECIDED_AGE.histogram(operator, decided);
    }

    /** A document of {@code moment} was decided at {@code now}; both in epoch milliseconds. */
    public void decided(long moment, long now) {
        ages.add(now - moment);
    }

    public void barrier() {
        decided.show(ages.numbers());
        ages.clear();
    }
}
