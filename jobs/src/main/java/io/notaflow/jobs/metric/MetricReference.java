package io.notaflow.jobs.metric;

import java.util.Locale;

/** Renders {@code docs/metrics.md} from the catalogue. */
public final class MetricReference {
    private static final String HEAD = """
            # Metrics

            Generated from `io.notaflow.jobs.metric.Metric` and `NeighbourMetric`; a test compares this file with them, and another one asks a
            real Prometheus that scrapes a running job for every name that alarms and dashboards use.

            ## The job's own

            In Flink's web UI and REST each lies at its operator as `notaflow.NAME`. For Prometheus (Flink's reporter, port 9249 of each
            process) the name is the second one. Counters arrive there without `_total` and start again at 0 with the operator: use `increase()`
            or `rate()`. Histograms arrive as summaries with the label `quantile` (0.5, 0.75, 0.95, 0.98, 0.99, 0.999) and describe the records
            between the last two barriers, from a sample of at most 1,024 of them; without records they are NaN. Every parallel instance of an
            operator reports for itself (`subtask_index`): add up counters, take the largest of ages. No metric carries anything of a document:
            labels are codes of the catalogue and names of tables.
            """;

    private static final String NEIGHBOURS = """

            ## Of Flink, its Kafka connector and Iceberg's sink

            Those that our alarms and dashboards read. The state's size is `lastCheckpointFullSize`.

            | in Prometheus | unit | meaning |
            | --- | --- | --- |
            """;

    private MetricReference() {}

    public static String markdown() {
        StringBuilder out = new StringBuilder(HEAD);
        String operators = "";
        for (Metric metric : Metric.values()) {
            if (!metric.operators().equals(operators)) {
                operators = metric.operators();
                out.append(String.format(
                        Locale.ROOT,
                        "%n### %s%n%n| name | kind | unit | meaning | in Prometheus |%n| --- | --- | --- | --- | --- |%n",
                        operators));
            }
            out.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %s | %s | `%s` |%n",
                    metric.key().isEmpty() ? metric.label() : metric.key() + ".*." + metric.label(),
                    metric.kind().name().toLowerCase(Locale.ROOT),
                    metric.unit(),
                    metric.meaning(),
                    metric.prometheusName()));
        }
        out.append(NEIGHBOURS);
        for (NeighbourMetric metric : NeighbourMetric.values()) {
            out.append(String.format(
                    Locale.ROOT, "| `%s` | %s | %s |%n", metric.prometheusName(), metric.unit(), metric.meaning()));
        }
        return out.toString().replace("\r\n", "\n");
    }
}
