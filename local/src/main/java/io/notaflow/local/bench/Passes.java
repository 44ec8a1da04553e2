package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.runtime.Clock;
import io.notaflow.jobs.runtime.JobEnvironment;
import io.notaflow.jobs.source.Sources;
import io.notaflow.table.TableDefinition;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;

/** One pass over a topic: what it costs to read it to nowhere, and what the whole job costs. */
final class Passes {
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration POLL = Duration.ofMillis(100);

    private Passes() {}

    /** The same source, parallelism and checkpoints, and nothing behind it. */
    static Cost roof(NotaflowConfig config, long documents) throws Exception {
        Seen.reset();
        StreamExecutionEnvironment env = JobEnvironment.create(config.runtime(), "roof");
        Sources.documents(env, config.kafka(), Clock.system())
                .map(new Seen())
                .name("seen")
                .uid("seen")
                .sinkTo(new DiscardingSink<>())
                .name("nowhere")
                .uid("nowhere");
        Meter meter = new Meter();
        JobClient job = env.executeAsync("roof");
        await(() -> Seen.records() >= documents);
        Cost cost = meter.stop(documents, 0);
        job.cancel().get();
        return cost;
    }

    /** The whole job, until every document is readable in the tables. */
    static Cost job(NotaflowConfig config, long documents) throws Exception {
        StreamExecutionEnvironment env = InvoiceAnalyticsJob.prepare(config, new Configuration());
        Map<TableDefinition<?>, Table> tables = tables(config);
        Meter meter = new Meter();
        JobClient job = env.executeAsync(InvoiceAnalyticsJob.NAME);
        await(() -> rows(tables, "bronze.documents") >= documents && rows(tables, "silver.invoices") >= documents);
        long values = tables.entrySet().stream()
                .mapToLong(table ->
                        rows(table.getValue()) * table.getKey().columns().size())
                .sum();
        Cost cost = meter.stop(documents, values);
        job.cancel().get();
        return cost;
    }

    private static Map<TableDefinition<?>, Table> tables(NotaflowConfig config) {
        Catalog catalog = Catalogs.load(config.catalog());
        Map<TableDefinition<?>, Table> tables = new LinkedHashMap<>();
        InvoiceAnalyticsJob.tables(config.stages())
                .forEach(definition -> tables.put(definition, catalog.loadTable(Catalogs.identifier(definition))));
        return tables;
    }

    private static long rows(Map<TableDefinition<?>, Table> tables, String name) {
        return tables.entrySet().stream()
                .filter(table -> table.getKey().qualifiedName().equals(name))
                .mapToLong(table -> rows(table.getValue()))
                .sum();
    }

    private static long rows(Table table) {
        table.refresh();
        Snapshot snapshot = table.currentSnapshot();
        return snapshot == null ? 0 : Long.parseLong(snapshot.summary().getOrDefault("total-records", "0"));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The pass did not end within " + LIMIT.toMinutes() + " minutes");
            }
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        }
    }
}
