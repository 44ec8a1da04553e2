package io.notaflow.local.bench;

import java.util.List;

/**
 * How far a table was at a commit.
 *
 * @param millis when it was committed
 * @param rows in the table then
 */
record Progress(long millis, long rows) {

    /**
     * Rows of a second between the first commit and the last but one; the last one's interval ended with the input and not with the
     * checkpoint. Not a number when that leaves no interval.
     */
    static double rowsPerSecond(List<Progress> commits) {
        if (commits.size() < 3) {
            return Double.NaN;
        }
        Progress first = commits.get(0);
        Progress last = commits.get(commits.size() - 2);
        return (last.rows - first.rows) * 1_000.0 / (last.millis - first.millis);
    }
}
