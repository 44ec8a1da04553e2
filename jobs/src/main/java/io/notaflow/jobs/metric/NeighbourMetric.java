package io.notaflow.jobs.metric;

/** The metrics of Flink, its Kafka connector and Iceberg's sink that our alarms and dashboards read, under the names that Prometheus gets. */
public enum NeighbourMetric {
    RUNNING_JOBS("flink_jobmanager_numRunningJobs", "jobs", "Jobs that run on the cluster."),
    TASK_MANAGERS("flink_jobmanager_numRegisteredTaskManagers", "processes", "TaskManagers that the JobManager knows."),
    RESTARTS("flink_jobmanager_job_numRestarts", "restarts", "Restarts of the job since its submission."),
    RUNNING_TIME(
            "flink_jobmanager_job_runningTime", "ms", "Since the job runs without interruption; 0 while it does not."),
    COMPLETED_CHECKPOINTS("flink_jobmanager_job_numberOfCompletedCheckpoints", "checkpoints", "Complete checkpoints."),
    FAILED_CHECKPOINTS("flink_jobmanager_job_numberOfFailedCheckpoints", "checkpoints", "Failed checkpoints."),
    CHECKPOINT_DURATION("flink_jobmanager_job_lastCheckpointDuration", "ms", "How long the last complete one took."),
    CHECKPOINT_SIZE(
            "flink_jobmanager_job_lastCheckpointSize", "bytes", "What it wrote; with RocksDB only what is new."),
    STATE_SIZE("flink_jobmanager_job_lastCheckpointFullSize", "bytes", "The size of the whole state in it."),
    PENDING_RECORDS(
            "flink_taskmanager_job_task_operator_pendingRecords",
            "records",
            "Records in Kafka that the job has not yet fetched: the lag of `kafka-documents` (and of the topics of rules and findings)."),
    EMIT_LAG(
            "flink_taskmanager_job_task_operator_currentEmitEventTimeLag",
            "ms",
            "Age of the last record when the source handed it on."),
    RECORDS_LAG(
            "flink_taskmanager_job_task_operator_KafkaSourceReader_KafkaConsumer_records_lag_max",
            "records",
            "The same of the partition that is furthest behind."),
    RECORDS_LEAD(
            "flink_taskmanager_job_task_operator_KafkaSourceReader_KafkaConsumer_records_lead_min",
            "records",
            "Records between the oldest that Kafka still holds and the one read next, of the partition where it is least: 0 is the edge of"
                    + " retention (or the very beginning of a topic)."),
    COMMIT_DURATION(
            "flink_taskmanager_job_task_operator_IcebergFilesCommitter_table_lastCommitDurationMs",
            "ms",
            "How long the last commit of a table took, by `table`."),
    BUSY("flink_taskmanager_job_task_busyTimeMsPerSecond", "ms/s", "How busy a task is; 1000 is all the time."),
    BACK_PRESSURED(
            "flink_taskmanager_job_task_backPressuredTimeMsPerSecond",
            "ms/s",
            "How long a task waits for the next one."),
    HEAP_USED("flink_taskmanager_Status_JVM_Memory_Heap_Used", "bytes", "Heap in use in a TaskManager."),
    HEAP_MAX("flink_taskmanager_Status_JVM_Memory_Heap_Max", "bytes", "Its limit.");

    private final String prometheusName;
    private final String unit;
    private final String meaning;

    NeighbourMetric(String prometheusName, String unit, String meaning) {
        this.prometheusName = prometheusName;
        this.unit = unit;
        this.meaning = meaning;
    }

    public String prometheusName() {
        return prometheusName;
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }
}
