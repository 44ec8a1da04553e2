package io.notaflow.jobs;

import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.config.ConfigException;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.Stage;
import io.notaflow.domain.Received;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.jobs.anomaly.AnomalyPipeline;
import io.notaflow.jobs.anomaly.rule.RuleStreams;
import io.notaflow.jobs.anomaly.rule.RulesPipeline;
import io.notaflow.jobs.ingest.IngestPipeline;
import io.notaflow.jobs.ingest.IngestStreams;
import io.notaflow.jobs.kpi.KpiPipeline;
import io.notaflow.jobs.kpi.KpiStreams;
import io.notaflow.jobs.metric.LakeWatch;
import io.notaflow.jobs.pulse.PulsePipeline;
import io.notaflow.jobs.runtime.Clock;
import io.notaflow.jobs.runtime.CommitWatch;
import io.notaflow.jobs.runtime.JobEnvironment;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.SafeStart;
import io.notaflow.jobs.runtime.UnsafeStartException;
import io.notaflow.jobs.sink.AnomalyViews;
import io.notaflow.jobs.sink.LakeTarget;
import io.notaflow.jobs.sink.LiveCells;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.jobs.sink.PostgresViews;
import io.notaflow.jobs.sink.Sinks;
import io.notaflow.jobs.source.FindingsTopic;
import io.notaflow.jobs.source.OwnTopics;
import io.notaflow.jobs.source.RulesTopic;
import io.notaflow.jobs.source.Sources;
import io.notaflow.table.LakeTables;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.gold.AnomaliesTable;
import io.notaflow.table.gold.CutsTable;
import io.notaflow.table.gold.KpiCurrentTable;
import io.notaflow.table.gold.KpisTable;
import io.notaflow.table.gold.LedgerTable;
import io.notaflow.table.live.AnomalyRulesTable;
import io.notaflow.table.live.InvoiceHistoryTable;
import io.notaflow.table.live.InvoiceStatusTable;
import io.notaflow.table.live.JobPulseTable;
import io.notaflow.table.live.LiveTables;
import io.notaflow.table.silver.DeferredTable;
import io.notaflow.table.silver.DuplicatesTable;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.table.silver.QuarantineTable;
import io.notaflow.validate.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The main job: Kafka records to the lake. */
public final class InvoiceAnalyticsJob {
    /** Shown by Flink. */
    public static final String NAME = "notaflow-invoice-analytics";

    private InvoiceAnalyticsJob() {}

    /** Submits the job; the only argument is {@code --config FILE}. */
    public static void main(String[] args) throws Exception {
        prepare(NotaflowConfig.load(args), new Configuration()).execute(NAME);
    }

    /**
     * Creates what is missing in catalog and database, checks that the start is safe, counts the submission and builds the graph.
     *
     * @param submission Flink settings of this submission over those of the cluster, for example the checkpoint to start from
     *     ({@code execution.state-recovery.path})
     * @return an environment ready to be executed, once, or to be turned into a job graph
     * @throws ConfigException if a severity is configured for a rule that does not exist or cannot be weakened, or a stage that is not there
     * @throws UnsafeStartException if rows could be lost or doubled
     */
    public static StreamExecutionEnvironment prepare(NotaflowConfig config, Configuration submission) {
        refuseProblems(config);
        try (Lake lake = Lake.open(config.catalog(), tables(config.stages()))) {
            StreamExecutionEnvironment env = JobEnvironment.create(config.runtime(), lake.id());
            env.configure(submission);
            SafeStart.check(env.getConfiguration(), lake, config.stages());
            createLive(config);
            List<RuleRecord> rules = List.of();
            if (config.stages().contains(Stage.ANOMALIES)) {
                OwnTopics.create(config.kafka(), config.anomalies());
                rules = RulesTopic.of(config).read();
            }
            DataStream<Received> documents = Sources.documents(env, config.kafka(), Clock.system());
            build(documents, config, new LakeTarget(config.catalog(), lake.beginEpoch(config.stages())), rules);
            return env;
        }
    }

    private static void refuseProblems(NotaflowConfig config) {
        List<String> problems = new ArrayList<>();
        RuleCatalogue.problemsOf(config.ingest().severities())
                .forEach(one -> problems.add("ingest.severities: " + one));
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    /** The tables of the lake that a job with these stages owns and every sink of which commits each checkpoint. */
    public static List<TableDefinition<?>> tables(List<Stage> stages) {
        if (stages.contains(Stage.ANOMALIES)) {
            return LakeTables.all();
        }
        return stages.contains(Stage.KPIS) ? LakeTables.figured() : LakeTables.ingested();
    }

    private static void createLive(NotaflowConfig config) {
        boolean figures = config.stages().contains(Stage.KPIS);
        boolean anomalies = config.stages().contains(Stage.ANOMALIES);
        List<TableDefinition<?>> tables =
                anomalies ? LiveTables.all() : figures ? LiveTables.figured() : LiveTables.ingested();
        tables.forEach(table -> new PostgresTable(table).create(config.postgres()));
        if (figures) {
            new PostgresViews().create(config.postgres());
        }
        if (anomalies) {
            new AnomalyViews().create(config.postgres());
        }
    }

    /** The graph behind the source, while no rule is known yet. */
    static void build(DataStream<Received> received, NotaflowConfig config, LakeTarget lake) {
        build(received, config, lake, List.of());
    }

    /** The graph behind the source. */
    private static void build(
            DataStream<Received> received, NotaflowConfig config, LakeTarget lake, List<RuleRecord> rules) {
        DataStream<Received> documents =
                CommitWatch.over(received, config.runtime().checkpointInterval());
        LakeWatch.beside(documents, config.catalog(), tables(config.stages()));
        Sinks.append(documents, () -> DocumentsTable.TABLE, "bronze-documents", lake);
        IngestStreams streams = IngestPipeline.build(documents, config, lake.epoch());
        Sinks.appendRows(streams.invoices(), InvoicesTable.TABLE, "silver-invoices", lake);
        Sinks.appendRows(streams.items(), InvoiceItemsTable.TABLE, "silver-invoice-items", lake);
        Sinks.appendRows(streams.payments(), InvoicePaymentsTable.TABLE, "silver-invoice-payments", lake);
        Sinks.appendRows(streams.events(), InvoiceEventsTable.TABLE, "silver-invoice-events", lake);
        Sinks.append(streams.duplicates(), () -> DuplicatesTable.TABLE, "silver-duplicates", lake);
        Sinks.append(streams.deferred(), () -> DeferredTable.TABLE, "silver-deferred", lake);
        Sinks.append(streams.rejected(), () -> QuarantineTable.TABLE, "silver-quarantine", lake);
        Sinks.upsert(streams.statuses(), () -> InvoiceStatusTable.TABLE, "live-invoice-status", config.postgres());
        Sinks.upsert(streams.stated(), () -> InvoiceHistoryTable.TABLE, "live-invoice-events", config.postgres());
        Sinks.upsert(
                PulsePipeline.build(documents, lake.epoch()),
                () -> JobPulseTable.TABLE,
                "live-job-pulse",
                config.postgres());
        if (config.stages().contains(Stage.KPIS)) {
            figures(documents, streams, config, lake);
        }
        if (config.stages().contains(Stage.ANOMALIES)) {
            anomalies(streams, config, lake, rules);
        }
    }

    private static void anomalies(
            IngestStreams ingested, NotaflowConfig config, LakeTarget lake, List<RuleRecord> known) {
        RuleStreams rules = RulesPipeline.build(
                ingested.facts(),
                RulesTopic.of(config).follow(ingested.facts().getExecutionEnvironment()),
                known,
                config.anomalies().lateness(),
                lake.epoch());
        Sinks.upsert(rules.answers(), () -> AnomalyRulesTable.TABLE, "live-anomaly-rules", config.postgres());
        DataStream<Finding> ofBoundedRuns = new FindingsTopic(
                        config.kafka(), config.anomalies().findingsTopic())
                .follow(ingested.facts().getExecutionEnvironment());
        DataStream<FindingRow> findings = AnomalyPipeline.build(
                ingested.facts(),
                ingested.findings().union(rules.findings(), ofBoundedRuns),
                config.anomalies(),
                lake.epoch());
        Sinks.append(findings, () -> AnomaliesTable.TABLE, "gold-anomalies", lake);
        Sinks.upsert(findings, () -> AnomaliesTable.LIVE, "live-anomalies", config.postgres());
        Sinks.publish(findings, config.kafka(), config.anomalies().alertsTopic(), "kafka-alerts");
    }

    private static void figures(
            DataStream<Received> documents, IngestStreams ingested, NotaflowConfig config, LakeTarget lake) {
        KpiStreams streams =
                KpiPipeline.build(documents, ingested, config, lake.epoch(), new LiveCells(config.postgres()));
        Sinks.appendRows(streams.deltas(), KpisTable.TABLE, "gold-kpis", lake);
        Sinks.append(streams.ledger(), () -> LedgerTable.TABLE, "gold-ledger", lake);
        Sinks.append(streams.cuts(), () -> CutsTable.TABLE, "gold-cuts", lake);
        Sinks.upsert(streams.current(), () -> KpiCurrentTable.TABLE, "live-kpi-current", config.postgres());
        Sinks.upsert(streams.totals(), () -> LedgerTable.LIVE, "live-ledger", config.postgres());
    }
}
