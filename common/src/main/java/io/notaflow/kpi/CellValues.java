package io.notaflow.kpi;

import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.kpi.Spread;
import io.notaflow.domain.kpi.Sums;

/** All that a cell holds, or a change of it. Not thread-safe. */
public final class CellValues {
    private final Sums sums = new Sums();
    private final Spread tickets = new Spread();
    private final Spread latencies = new Spread();
    private final Spread cancellationDelays = new Spread();
    private final Recipients recipients = new Recipients();

    public Sums sums() {
        return sums;
    }

    /** Gross revenue of each sale, hundredths of BRL. */
    public Spread tickets() {
        return tickets;
    }

    /** {@code dhRecbto − dhEmi} of each invoice, seconds. */
    public Spread latencies() {
        return latencies;
    }

    /** {@code dhRegEvento − dhRecbto} of each cancelled invoice, seconds. */
    public Spread cancellationDelays() {
        return cancellationDelays;
    }

    /** Who received invoices, cancelled and replaced ones too. */
    public Recipients recipients() {
        return recipients;
    }

    /** Adds another change to this one. */
    public void add(CellValues other) {
        sums.add(other.sums, Sign.PLUS);
        tickets.add(other.tickets, Sign.PLUS);
        latencies.add(other.latencies, Sign.PLUS);
        cancellationDelays.add(other.cancellationDelays, Sign.PLUS);
        recipients.add(other.recipients);
    }

    /** Whether it changes nothing. */
    public boolean isNothing() {
        return sums.isZero()
                && tickets.isEmpty()
                && latencies.isEmpty()
                && cancellationDelays.isEmpty()
                && recipients.isEmpty();
    }
}
