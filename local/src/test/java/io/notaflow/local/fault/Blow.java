package io.notaflow.local.fault;

/** What is killed, and when. */
enum Blow {
    /** Tasks have passed the barrier, the checkpoint is not complete. */
    TASK_MANAGER_BETWEEN_BARRIER_AND_NOTIFICATION,
    /** The checkpoint is complete, its rows are not in the catalog. */
    TASK_MANAGER_BETWEEN_NOTIFICATION_AND_COMMIT,
    /** A table has its rows, and nobody has been told. */
    TASK_MANAGER_BETWEEN_COMMIT_AND_REPLY,
    /** As the first, but the one who counts the checkpoints. */
    JOB_MANAGER_BETWEEN_BARRIER_AND_NOTIFICATION,
    BROKER,
    POSTGRES
}
