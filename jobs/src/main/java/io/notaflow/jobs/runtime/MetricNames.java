package io.notaflow.jobs.runtime;

/** Names of all metrics of our own operators, below the group {@link #GROUP}. */
public final class MetricNames {
    public static final String GROUP = "notaflow";

    /** Records read from Kafka. */
    public static final String RECEIVED = "received";
    /** Bytes of their payloads. */
    public static final String RECEIVED_BYTES = "receivedBytes";
    /** Records whose timestamp lay too far in the future or before 1970, or on one day too many. */
    public static final String CLAMPED_TIMESTAMPS = "clampedTimestamps";

    /** Documents found in records, good or bad. */
    public static final String DOCUMENTS = "documents";

    public static final String ACCEPTED = "accepted";
    public static final String DUPLICATES = "duplicates";
    public static final String QUARANTINED = "quarantined";
    public static final String DEFERRED = "deferred";

    /** Seconds since the last complete checkpoint, on which the sinks commit. */
    public static final String SECONDS_SINCE_COMMIT = "secondsSinceCommit";
    /** 1 when that is more than five checkpoint intervals: alarm. */
    public static final String COMMIT_OVERDUE = "commitOverdue";

    /** Facts that came after the watermark had promised that they would not: findings may depend on the order of these. */
    public static final String OUT_OF_ORDER = "outOfOrderFacts";

    /** Matches of rules that came too late, or much too early, for their window. */
    public static final String RULES_OUT_OF_TIME = "rulesOutOfTime";

    /** Records on the topic of findings that are none of a bounded run. */
    public static final String REFUSED_FINDINGS = "refusedFindings";

    private MetricNames() {}
}
