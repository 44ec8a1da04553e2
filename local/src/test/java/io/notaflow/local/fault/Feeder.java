package io.notaflow.local.fault;

import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.KafkaTarget;
import io.notaflow.local.simulate.Mix;
import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Simulation;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Sends whole stories at a steady pace until told to end, and knows the truth about them. */
final class Feeder implements AutoCloseable {
    private static final int INVOICES_A_ROUND = 5;
    private static final long ROUND_MILLIS = 250;

    private final Simulation simulation = new Simulation(23, LocalDate.of(2026, 11, 2), Format.MIXED, Mix.defaults());
    private final KafkaTarget target;
    private final TruthLedger truth = new TruthLedger();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> feeding;
    private long nextInvoice;

    Feeder(String servers, String topic) {
        target = new KafkaTarget(servers, topic, Clock.systemUTC());
        feeding = rounds.scheduleAtFixedRate(this::round, 0, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void round() {
        Iterator<SimulatedRecord> records = simulation.records(nextInvoice, INVOICES_A_ROUND);
        nextInvoice += INVOICES_A_ROUND;
        try {
            while (records.hasNext()) {
                SimulatedRecord simulated = records.next();
                target.send(simulated);
                truth.add(simulated.truth());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends nothing more, waits until all is acknowledged, and tells what should become of it. */
    TruthLedger finish() throws Exception {
        feeding.cancel(false);
        rounds.shutdown();
        if (!rounds.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Cannot wait longer for the last round");
        }
        if (!feeding.isCancelled()) {
            feeding.get();
        }
        target.close();
        return truth;
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
