package io.notaflow.anomaly.sequence;

import java.time.Instant;

/**
 * A run of invoice numbers of which none is missing.
 *
 * @param first first number
 * @param last last number
 * @param firstAt when the first was issued
 * @param firstStamp what its key holds beside the number, see {@link KeyStamp}
 * @param lastStamp the same of the last
 * @param told how urgent a finding there is about the gap below it: 0 none, 1 soft, 2 after the legal term
 */
record Run(int first, int last, Instant firstAt, long firstStamp, long lastStamp, int told) {

    Run told(int urgency) {
        return new Run(first, last, firstAt, firstStamp, lastStamp, urgency);
    }

    /** With the run that begins right above it. */
    Run with(Run above) {
        return new Run(first, above.last, firstAt, firstStamp, above.lastStamp, told);
    }
}
