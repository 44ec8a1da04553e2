package io.notaflow.domain.anomaly;

/**
 * A finding as of a checkpoint.
 *
 * @param finding the finding
 * @param epoch submission of the job
 * @param checkpoint checkpoint it belongs to
 */
public record FindingRow(Finding finding, long epoch, long checkpoint) {

    /** What the stream of findings is keyed by. */
    public String id() {
        return finding.id();
    }
}
