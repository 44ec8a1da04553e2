package io.notaflow.local.notify;

import io.notaflow.config.AlertSeverity;
import io.notaflow.config.ConfigException;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.NotificationsConfig;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.jobs.source.OwnTopics;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code notify}: tells people of findings, outside the job. */
@Command(
        name = "notify",
        description = {
            "Tells people by e-mail and webhook of what is published on the topic of alerts; set-up in docs/notify.md.",
            "Goes on until it is stopped; what was told and what waits is in PostgreSQL, so that it can be stopped at any time."
        })
public final class NotifyCommand implements Callable<Integer> {
    private static final long GRACE_SECONDS = 40;

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Option(
            names = "--once",
            description = "tells what there is now and ends; exit code 1 when a receiver did not take it")
    private boolean once;

    @Override
    public Integer call() throws Exception {
        NotaflowConfig notaflow = ConfigReader.read(config);
        PrintWriter out = spec.commandLine().getOut();
        Clock clock = Clock.systemUTC();
        List<Receiver> receivers = receivers(notaflow.notifications(), clock);
        OwnTopics.create(notaflow.kafka(), notaflow.anomalies());
        Outbox outbox = new Outbox(notaflow.postgres());
        outbox.create();
        NotificationsConfig how = notaflow.notifications();
        MessageWriter writer = new MessageWriter(Phrases.of(how.language()), how.linkBase());
        List<Delivery> deliveries = receivers.stream()
                .map(receiver -> new Delivery(outbox, receiver, writer, clock, out))
                .toList();
        try (AlertsTopic topic =
                new AlertsTopic(notaflow.kafka(), notaflow.anomalies().alertsTopic(), out)) {
            Notifier notifier = new Notifier(topic, outbox, deliveries, new Backoff(how.retryCap()), clock, out);
            if (once) {
                return notifier.once(how.coolDown()) ? 0 : 1;
            }
            out.println("telling "
                    + String.join(
                            " and ", receivers.stream().map(Receiver::name).toList()) + " of findings on "
                    + notaflow.anomalies().alertsTopic());
            untilStopped(notifier, new Pace(how.groupWait(), how.coolDown()));
            return 0;
        }
    }

    /** A stop lets a message that is under way be noted, so that it is not told twice. */
    private static void untilStopped(Notifier notifier, Pace pace) throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            try {
                stopped.await(GRACE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            notifier.run(pace, stop);
        } finally {
            stopped.countDown();
        }
    }

    static List<Receiver> receivers(NotificationsConfig config, Clock clock) {
        List<Receiver> receivers = new ArrayList<>();
        if (config.email().isThere()) {
            receivers.add(
                    new EmailReceiver(config.email(), severity(config.email().severity()), clock));
        }
        if (config.webhook().isPresent()) {
            receivers.add(new WebhookReceiver(config.webhook(), severity(config.webhookSeverity())));
        }
        if (receivers.isEmpty()) {
            throw new ConfigException(
                    List.of(
                            "notifications: nobody to tell (expected: notifications.email-host or notifications.webhook-url-file)"));
        }
        return receivers;
    }

    private static Severity severity(AlertSeverity severity) {
        return Severity.valueOf(severity.name());
    }
}
