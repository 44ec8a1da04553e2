package io.notaflow.jobs.canary;

import io.notaflow.jobs.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.metrics.CharacterFilter;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.InMemoryReporter;

/** What a run shows of itself, as text: metrics, failures and accumulators of the job, and the tables of its database. */
final class RunText {
    private RunText() {}

    /** Scopes, variables, names and values. */
    static String metrics(InMemoryReporter reporter) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<MetricGroup, Map<String, Metric>> group :
                reporter.getMetricsByGroup().entrySet()) {
            text.append(group.getKey().getMetricIdentifier("", CharacterFilter.NO_OP_FILTER))
                    .append(group.getKey().getAllVariables())
                    .append('\n');
            group.getValue()
                    .forEach((name, metric) ->
                            text.append(name).append('=').append(value(metric)).append('\n'));
        }
        return text.toString();
    }

    /** Gauges of what has ended may fail; then their error is what is shown. */
    @SuppressWarnings("IllegalCatch")
    private static String value(Metric metric) {
        try {
            return switch (metric.getMetricType()) {
                case GAUGE -> String.valueOf(((Gauge<?>) metric).getValue());
                case COUNTER -> String.valueOf(((Counter) metric).getCount());
                case METER, HISTOGRAM -> "";
            };
        } catch (RuntimeException e) {
            return String.valueOf(e);
        }
    }

    /** The failure, the tasks and the accumulators that the web UI shows. */
    static String job(MiniCluster cluster, JobID id) throws Exception {
        AccessExecutionGraph graph = cluster.getExecutionGraph(id).get();
        StringBuilder text = new StringBuilder(graph.getJobName());
        graph.getVerticesTopologically()
                .forEach(vertex -> text.append('\n').append(vertex.getName()).append('\n'));
        if (graph.getFailureInfo() != null) {
            text.append(graph.getFailureInfo().getExceptionAsString());
        }
        for (var accumulator : graph.getAccumulatorResultsStringified()) {
            text.append(accumulator.getName())
                    .append('=')
                    .append(accumulator.getValue())
                    .append('\n');
        }
        return text.toString();
    }

    /** Every row of every table of ours in a database. */
    static String database(String database) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(
                        TestPostgres.address(database, TestPostgres.port()), TestPostgres.USER, TestPostgres.USER);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
                    while (rows.next()) {
                        text.append(table).append(' ').append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables"
                        + " WHERE table_schema NOT IN ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
