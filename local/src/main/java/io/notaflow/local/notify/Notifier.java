package io.notaflow.local.notify;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** One thread notes what comes from Kafka, and one for each receiver tells it: nobody waits for anybody. */
final class Notifier {
    private static final Duration TICK = Duration.ofMillis(500);
    private static final int ATTEMPTS = 3;

    private final AlertsTopic topic;
    private final Outbox outbox;
    private final List<Delivery> deliveries;
    private final Backoff backoff;
    private final Clock clock;
    private final PrintWriter out;

    Notifier(
            AlertsTopic topic,
            Outbox outbox,
            List<Delivery> deliveries,
            Backoff backoff,
            Clock clock,
            PrintWriter out) {
        this.topic = topic;
        this.outbox = outbox;
        this.deliveries = List.copyOf(deliveries);
        this.backoff = backoff;
        this.clock = clock;
        this.out = out;
    }

    /** Goes on until {@code stop} is counted down. */
    void run(Pace pace, CountDownLatch stop) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(deliveries.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                running.add(threads.submit(() -> {
                    keepTelling(delivery, pace, stop);
                    return null;
                }));
            }
            while (stop.getCount() > 0) {
                read(stop);
                for (Future<?> one : running) {
                    if (one.isDone()) {
                        one.get();
                    }
                }
            }
        } finally {
            stop.countDown();
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    /** Tells everything that is on the topic now, as far as no cool-down forbids it; false when a receiver did not take it. */
    boolean once(Duration coolDown) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        do {
            read(never);
        } while (!topic.isAtFormerEnd());
        boolean all = true;
        for (Delivery delivery : deliveries) {
            all &= tellOnce(delivery, new Pace(Duration.ZERO, coolDown), never);
        }
        return all;
    }

    private void read(CountDownLatch stop) throws InterruptedException {
        List<Alert> alerts = topic.poll(TICK);
        for (int failures = 1; !alerts.isEmpty(); failures++) {
            try {
                outbox.store(alerts, deliveries.stream().map(Delivery::receiver).toList(), clock.instant());
                break;
            } catch (SQLException e) {
                out.println("PostgreSQL did not take " + alerts.size() + " findings (" + e.getSQLState()
                        + "); they are still in Kafka");
                if (stop.await(backoff.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        }
        if (!alerts.isEmpty()) {
            topic.commit();
        }
    }

    private void keepTelling(Delivery delivery, Pace pace, CountDownLatch stop) throws InterruptedException {
        int failures = 0;
        Duration pause = Duration.ZERO;
        while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            try (Connection connection = delivery.connect()) {
                do {
                    delivery.tell(connection, pace);
                    failures = 0;
                } while (!stop.await(TICK.toMillis(), TimeUnit.MILLISECONDS));
                return;
            } catch (DeliveryException | SQLException e) {
                failures++;
                pause = pause(e, failures);
                complain(delivery, e, pause);
            }
        }
    }

    private boolean tellOnce(Delivery delivery, Pace pace, CountDownLatch never) throws InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try (Connection connection = delivery.connect()) {
                if (delivery.tell(connection, pace)) {
                    return true;
                }
                out.println(delivery.receiver().name() + ": another process tells it");
                return false;
            } catch (DeliveryException | SQLException e) {
                Duration pause = pause(e, attempt);
                complain(delivery, e, attempt < ATTEMPTS ? pause : Duration.ZERO);
                if (attempt < ATTEMPTS && never.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        }
        return false;
    }

    private Duration pause(Exception failure, int failures) {
        Duration own = backoff.after(failures);
        return failure instanceof DeliveryException refused && refused.wish().compareTo(own) > 0 ? refused.wish() : own;
    }

    private void complain(Delivery delivery, Exception failure, Duration pause) {
        String reason = failure instanceof SQLException database
                ? "PostgreSQL failed (" + database.getSQLState() + ")"
                : String.valueOf(failure.getMessage());
        out.println(delivery.receiver().name() + ": " + reason + "; what there is to say waits"
                + (pause.isZero() ? " for the next run" : ", next attempt in " + pause.toSeconds() + " s"));
    }
}
