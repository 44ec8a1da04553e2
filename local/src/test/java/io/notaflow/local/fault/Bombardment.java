package io.notaflow.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.PostgresProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** Blow after blow; each must strike while records are uncommitted, and the next one waits until those are committed. */
final class Bombardment {
    private static final int TRIES = 5;
    private static final Duration RECOVERY = Duration.ofMinutes(4);

    private final LakeUnderFire lake;
    private final Consumer<String> transcript;
    private int count;

    Bombardment(LakeUnderFire lake, Consumer<String> transcript) {
        this.lake = lake;
        this.transcript = transcript;
    }

    void strike(List<Blow> blows) throws Exception {
        for (Blow blow : blows) {
            strike(blow);
        }
    }

    private void strike(Blow blow) throws Exception {
        awaitCommitted(lake.committed() + 1);
        long started = System.nanoTime();
        Struck struck = hit(blow);
        assertThat(struck.sent())
                .as("records sent and not committed when %s struck", blow)
                .isGreaterThan(struck.committed());
        say(
                "%2d %-45s sent %6d, committed %6d, uncommitted %5d%s",
                ++count,
                blow,
                struck.sent(),
                struck.committed(),
                struck.sent() - struck.committed(),
                struck.checkpoint() < 0 ? "" : ", checkpoint " + struck.checkpoint() + " never completed");
        recover(blow);
        awaitCommitted(struck.sent());
        say(
                "   recovered after %4.1f s: sent %6d, committed %6d",
                (System.nanoTime() - started) / 1e9, sent(), lake.committed());
    }

    /** What was there when a blow struck; the checkpoint that was on its way, or −1. */
    private record Struck(long sent, long committed, long checkpoint) {}

    private Struck hit(Blow blow) throws Exception {
        return switch (blow) {
            case TASK_MANAGER_BETWEEN_BARRIER_AND_NOTIFICATION ->
                after(onItsWay(lake::killTaskManager, lake::replaceTaskManager));
            case JOB_MANAGER_BETWEEN_BARRIER_AND_NOTIFICATION ->
                after(onItsWay(lake::killJobManager, lake::replaceJobManager));
            case TASK_MANAGER_BETWEEN_NOTIFICATION_AND_COMMIT -> {
                sprung(() -> lake.proxy().cutBefore(PostgresProxy.CATALOG_COMMIT, lake::killTaskManager));
                yield after(-1);
            }
            case TASK_MANAGER_BETWEEN_COMMIT_AND_REPLY -> {
                sprung(() -> lake.proxy().swallowReplyOf(PostgresProxy.CATALOG_COMMIT, lake::killTaskManager));
                yield after(-1);
            }
            case BROKER -> before(lake.services()::killAndRestartBroker);
            case POSTGRES -> before(lake.services()::killAndRestartPostgres);
        };
    }

    private Struck after(long checkpoint) throws Exception {
        return new Struck(sent(), lake.committed(), checkpoint);
    }

    /** Counted just before the kill: the job goes on while the one who is asked for the numbers comes back. */
    private Struck before(Step kill) throws Exception {
        Struck struck = after(-1);
        while (struck.sent() <= struck.committed()) {
            struck = after(-1);
        }
        kill.run();
        return struck;
    }

    private void recover(Blow blow) throws Exception {
        switch (blow) {
            case JOB_MANAGER_BETWEEN_BARRIER_AND_NOTIFICATION -> lake.replaceJobManager();
            case BROKER, POSTGRES -> {
                // They are back already: what they are made of was needed to count.
            }
            default -> lake.replaceTaskManager();
        }
    }

    /** A part of the work that may go wrong. */
    private interface Step {
        void run() throws Exception;
    }

    /** The eye may be too slow: a checkpoint that completed all the same was no such blow, and another try is made. */
    private long onItsWay(Runnable kill, Step replace) throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Path checkpoint = lake.checkpoints().awaitOneOnItsWay();
            kill.run();
            long number = CheckpointWatch.number(checkpoint);
            if (!CheckpointWatch.isComplete(checkpoint) && !lake.hasCommitted(number)) {
                return number;
            }
            long sent = sent();
            replace.run();
            awaitCommitted(sent);
        }
        throw new AssertionError("No checkpoint was caught on its way in " + TRIES + " tries");
    }

    private void sprung(Runnable trap) {
        long before = lake.proxy().sprung();
        trap.run();
        Awaitility.await().atMost(RECOVERY).until(() -> lake.proxy().sprung() > before);
    }

    void awaitCommitted(long records) {
        Awaitility.await()
                .atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> lake.committed() >= records);
    }

    void awaitSent(long records) {
        Awaitility.await().atMost(RECOVERY).pollInterval(Duration.ofMillis(300)).until(() -> sent() >= records);
    }

    /** Sum of the partitions' next offsets. */
    long sent() throws Exception {
        List<TopicPartition> partitions = IntStream.range(0, Services.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Services.TOPIC, partition))
                .toList();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", lake.services().bootstrapServers()))) {
            long sum = 0;
            for (TopicPartition partition : partitions) {
                ListOffsetsResultInfo end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                        .partitionResult(partition)
                        .get();
                sum += end.offset();
            }
            return sum;
        }
    }

    private void say(String format, Object... values) {
        transcript.accept(String.format(Locale.ROOT, format, values));
    }
}
