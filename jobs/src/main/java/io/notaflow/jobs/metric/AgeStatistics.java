package io.notaflow.jobs.metric;

import java.util.Arrays;
import org.apache.flink.metrics.HistogramStatistics;

/** Quantiles by the nearest rank, so that each is an age that occurred; without ages there are none (NaN). */
final class AgeStatistics extends HistogramStatistics {
    private final long[] ordered;

    AgeStatistics(long[] ordered) {
        this.ordered = ordered;
    }

    @Override
    public double getQuantile(double quantile) {
        if (ordered.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(quantile * ordered.length);
        return ordered[Math.max(0, rank - 1)];
    }

    @Override
    public long[] getValues() {
        return ordered.clone();
    }

    @Override
    public int size() {
        return ordered.length;
    }

    @Override
    public double getMean() {
        return Arrays.stream(ordered).average().orElse(Double.NaN);
    }

    @Override
    public double getStdDev() {
        double mean = getMean();
        return Math.sqrt(Arrays.stream(ordered)
                .mapToDouble(age -> (age - mean) * (age - mean))
                .average()
                .orElse(Double.NaN));
    }

    @Override
    public long getMax() {
        return ordered.length == 0 ? 0 : ordered[ordered.length - 1];
    }

    @Override
    public long getMin() {
        return ordered.length == 0 ? 0 : ordered[0];
    }
}
