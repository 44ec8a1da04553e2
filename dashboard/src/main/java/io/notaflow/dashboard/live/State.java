package io.notaflow.dashboard.live;

/** What the page says of itself, so that a frozen one never looks alive. */
public enum State {
    /** The job's newest pulse is younger than three of its intervals. */
    LIVE,
    /** It is older than that. */
    DELAYED,
    /** It is older than five intervals, the rule of the job's own alarm. */
    STOPPED,
    /** The job has written nothing yet. */
    EMPTY,
    /** PostgreSQL does not answer. */
    NO_DATABASE
}
