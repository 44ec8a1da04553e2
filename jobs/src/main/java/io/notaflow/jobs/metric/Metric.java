package io.notaflow.jobs.metric;

import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Histogram;
import org.apache.flink.metrics.MetricGroup;

/**
 * Every metric of our own, below the group {@value #GROUP} of the operator that has it. Names are part of alarms and dashboards: never
 * changed, only added. {@code docs/metrics.md} is rendered from here.
 */
public enum Metric {
    RECEIVED("received", Kind.COUNTER, "records", Place.KAFKA, "Records read from Kafka."),
    RECEIVED_BYTES("receivedBytes", Kind.COUNTER, "bytes", Place.KAFKA, "Bytes of their payloads."),
    CLAMPED_TIMESTAMPS(
            "clampedTimestamps",
            Kind.COUNTER,
            "records",
            Place.KAFKA,
            "Records whose timestamp lay more than ten minutes in the future or before 1970, or on one day too many; a sender's clock is wrong."),
    DOCUMENTS("documents", Kind.COUNTER, "documents", Place.DECODE, "Documents found in records, good or bad."),
    QUARANTINED("quarantined", Kind.COUNTER, "documents", Place.DECODE, "Documents that cannot count."),
    QUARANTINED_BY_CODE(
            "quarantined",
            Kind.COUNTER,
            "documents",
            Place.BY_CODE,
            "The same by the code of the first reason (docs/rules.md); a code appears with its first document."),
    ACCEPTED("accepted", Kind.COUNTER, "documents", Place.LIFECYCLE, "Documents that count, events included."),
    DUPLICATES("duplicates", Kind.COUNTER, "documents", Place.LIFECYCLE, "Documents that add nothing."),
    DEFERRED("deferred", Kind.COUNTER, "documents", Place.LIFECYCLE, "Documents too late to be judged."),
    RECEIVED_AGE(
            "receivedAge",
            Kind.HISTOGRAM,
            "ms",
            Place.WATCH,
            "Age of the records when they were read: since the time in Kafka. Of those between the last two barriers, as all ages here."),
    DECIDED_AGE(
            "decidedAge",
            Kind.HISTOGRAM,
            "ms",
            Place.LIFECYCLE,
            "Age of the documents when their outcome was decided: decoded, judged, sent to their key."),
    BARRIER_AGE(
            "barrierAge",
            Kind.HISTOGRAM,
            "ms",
            Place.WATCH,
            "Age of the records when the barrier of their checkpoint left the source; PostgreSQL shows them a moment later."),
    COMMITTED_AGE(
            "committedAge",
            Kind.HISTOGRAM,
            "ms",
            Place.WATCH,
            "Age of the records when their checkpoint was complete, upon which the tables commit."),
    CLOCK_LAG(
            "clockLag",
            Kind.GAUGE,
            "ms",
            Place.WATCH,
            "The machine's clock less the watermark: how far the job's clock stays behind. Grows while nothing arrives."),
    SECONDS_SINCE_COMMIT(
            "secondsSinceCommit",
            Kind.GAUGE,
            "s",
            Place.WATCH,
            "Since the last complete checkpoint, on which the tables commit. Subtask 0 only."),
    COMMIT_OVERDUE(
            "commitOverdue",
            Kind.GAUGE,
            "0 or 1",
            Place.WATCH,
            "1 when that is more than five checkpoint intervals: running is not committing. Subtask 0 only."),
    DATA_FILES("dataFiles", Kind.GAUGE, "files", Place.BY_TABLE, "Data files of the table's newest snapshot."),
    DATA_BYTES("dataBytes", Kind.GAUGE, "bytes", Place.BY_TABLE, "Their size."),
    ROWS("rows", Kind.GAUGE, "rows", Place.BY_TABLE, "Rows in them."),
    SNAPSHOTS("snapshots", Kind.GAUGE, "snapshots", Place.BY_TABLE, "Snapshots that the table remembers."),
    SECONDS_SINCE_LAKE_READ(
            "secondsSinceLakeRead",
            Kind.GAUGE,
            "s",
            Place.LAKE,
            "Since the sizes of the tables were read. They are read beside the job, at most every 30 seconds, after a complete checkpoint."),
    FAILED_LAKE_READS(
            "failedLakeReads",
            Kind.COUNTER,
            "attempts",
            Place.LAKE,
            "Attempts to read them that failed; the job does not care."),
    OUT_OF_ORDER(
            "outOfOrderFacts",
            Kind.COUNTER,
            "facts",
            Place.TIMELINES,
            "Facts that came after the watermark had promised that they would not: findings may depend on the order of these."),
    RULES_OUT_OF_TIME(
            "rulesOutOfTime",
            Kind.COUNTER,
            "matches",
            Place.RULES,
            "Matches of rules that came too late, or much too early, for their window."),
    REFUSED_FINDINGS(
            "refusedFindings",
            Kind.COUNTER,
            "records",
            Place.FINDINGS,
            "Records on the topic of findings that are none of a bounded run.");

    /** Below it, in every operator, lies what is ours. */
    public static final String GROUP = "notaflow";

    private static final String OPERATOR = "flink_taskmanager_job_task_operator";

    private final String label;
    private final Kind kind;
    private final String unit;
    private final Place place;
    private final String meaning;

    Metric(String label, Kind kind, String unit, Place place, String meaning) {
        this.label = label;
        this.kind = kind;
        this.unit = unit;
        this.place = place;
        this.meaning = meaning;
    }

    /** What kind of figure it is. */
    public enum Kind {
        /** Only grows, and starts again at zero with the operator. */
        COUNTER,
        /** As it stands. */
        GAUGE,
        /** Several quantiles, one of them 0.95. */
        HISTOGRAM
    }

    /** Which operators have it, and what lies between the operator and its name. */
    enum Place {
        KAFKA("kafka-documents", "deserializer_", ""),
        FINDINGS("kafka-findings", "deserializer_", ""),
        WATCH("commit-watch", "", ""),
        LAKE("lake-watch", "", ""),
        BY_TABLE("lake-watch", "", "table"),
        DECODE("ingest-decode", "", ""),
        BY_CODE("ingest-decode", "", "code"),
        LIFECYCLE("ingest-lifecycle", "", ""),
        TIMELINES("anomaly-issuers, -markets, -country, -goods", "", ""),
        RULES("rules-match, rules-windows", "", "");

        private final String operators;
        private final String above;
        private final String key;

        Place(String operators, String above, String key) {
            this.operators = operators;
            this.above = above;
            this.key = key;
        }
    }

    /** The name within its group. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }

    /** Uids of the operators that have it. */
    public String operators() {
        return place.operators;
    }

    /** The label that tells several of that name apart, {@code code} or {@code table}; empty when there is only one. */
    public String key() {
        return place.key;
    }

    /** The name under which Prometheus gets it from Flink's reporter. */
    public String prometheusName() {
        return OPERATOR + "_" + place.above + GROUP + "_" + (place.key.isEmpty() ? "" : place.key + "_") + label;
    }

    /** The counter of the operator with that group. */
    public Counter counter(MetricGroup operator) {
        return operator.addGroup(GROUP).counter(label);
    }

    /** The counter of {@code value} of the key; one value gives one label in Prometheus. */
    public Counter counter(MetricGroup operator, String value) {
        return operator.addGroup(GROUP).addGroup(place.key, value).counter(label);
    }

    /** Shows {@code gauge} in the group of the operator. */
    public void gauge(MetricGroup operator, Gauge<? extends Number> gauge) {
        operator.addGroup(GROUP).gauge(label, gauge);
    }

    /** Shows the gauge of {@code value} of the key. */
    public void gauge(MetricGroup operator, String value, Gauge<? extends Number> gauge) {
        operator.addGroup(GROUP).addGroup(place.key, value).gauge(label, gauge);
    }

    /** Shows {@code histogram} in the group of the operator. */
    public void histogram(MetricGroup operator, Histogram histogram) {
        operator.addGroup(GROUP).histogram(label, histogram);
    }
}
