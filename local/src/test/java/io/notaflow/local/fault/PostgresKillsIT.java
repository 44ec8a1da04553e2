package io.notaflow.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The database with the live figures, and with the catalog of the lake, is killed again and again while documents flow. */
class PostgresKillsIT {
    private static final int KILLS = 20;
    private static final long DOCUMENTS = 5_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Tag("proof")
    void twentyKillsOfPostgresWithinSixMinutesLeaveTheFiguresOfTheRecomputation() throws Exception {
        long started = System.nanoTime();
        try (LakeUnderFire lake = new LakeUnderFire(folder);
                Feeder feeder = new Feeder(lake.services().bootstrapServers(), Services.TOPIC)) {
            Bombardment bombardment = new Bombardment(lake, PostgresKillsIT::say);
            bombardment.awaitCommitted(1);
            for (int kill = 1; kill <= KILLS; kill++) {
                kill(kill, lake, bombardment);
            }
            bombardment.awaitSent(DOCUMENTS);
            TruthLedger truth = feeder.finish();
            bombardment.awaitCommitted(truth.records());
            say("%d documents in %d records, restarts of the job: %d", truth.documents(), truth.records(), restarts());
            say("%s", Agreement.await(lake.config(), truth));
            assertThat(truth.documents()).isGreaterThanOrEqualTo(DOCUMENTS);
        }
        long seconds = (System.nanoTime() - started) / 1_000_000_000;
        say("%d kills within %d s", KILLS, seconds);
        assertThat(seconds).isLessThan(360);
    }

    /** Strikes once something of what came after the blow before is committed, and waits until all that was sent by now is. */
    private static void kill(int number, LakeUnderFire lake, Bombardment bombardment) throws Exception {
        bombardment.awaitCommitted(lake.committed() + 1);
        long committed = lake.committed();
        long sent = bombardment.sent();
        long started = System.nanoTime();
        lake.services().killAllOfPostgresAndRestart();
        double away = (System.nanoTime() - started) / 1e9;
        bombardment.awaitCommitted(sent);
        say(
                "%2d uncommitted %4d of %5d records, away for %4.1f s, all committed after %4.1f s",
                number, sent - committed, sent, away, (System.nanoTime() - started) / 1e9);
    }

    private long restarts() throws IOException {
        long restarts = 0;
        try (Stream<Path> logs = Files.list(folder.resolve("flink"))) {
            List<Path> jobManagers = logs.filter(
                            file -> file.getFileName().toString().startsWith("jobmanager"))
                    .toList();
            for (Path log : jobManagers) {
                try (Stream<String> lines = Files.lines(log)) {
                    restarts += lines.filter(line -> line.contains("from state RUNNING to RESTARTING"))
                            .count();
                }
            }
        }
        return restarts;
    }

    private static void say(String format, Object... values) {
        System.out.println("kills: " + String.format(Locale.ROOT, format, values));
    }
}
