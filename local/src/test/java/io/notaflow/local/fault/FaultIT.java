package io.notaflow.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.lake.LakeContents;
import io.notaflow.local.lake.LakeRun;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Every process is killed while documents flow; nothing is lost, nothing counted twice, and the lake is the one a calm run makes. */
class FaultIT {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Tag("proof")
    void oneBlowAtEachMomentAndOneAtTheDatabaseLoseAndDoubleNothing() throws Exception {
        bombard(List.of(
                Blow.TASK_MANAGER_BETWEEN_BARRIER_AND_NOTIFICATION,
                Blow.TASK_MANAGER_BETWEEN_NOTIFICATION_AND_COMMIT,
                Blow.TASK_MANAGER_BETWEEN_COMMIT_AND_REPLY,
                Blow.POSTGRES));
    }

    @Test
    @Tag("proof")
    void twelveBlowsWithinSixMinutesLoseAndDoubleNothingAndTheLakeIsThatOfACalmRun() throws Exception {
        List<Blow> blows = new ArrayList<>(List.of(Blow.values()));
        blows.addAll(List.of(Blow.values()));
        assertThat(bombard(blows)).isLessThan(360);
    }

    /** Returns how many seconds the blows and the recoveries took. */
    private long bombard(List<Blow> blows) throws Exception {
        try (LakeUnderFire lake = new LakeUnderFire(folder);
                Feeder feeder = new Feeder(lake.services().bootstrapServers(), Services.TOPIC)) {
            Bombardment bombardment = new Bombardment(lake, FaultIT::say);
            bombardment.awaitCommitted(1);
            long started = System.nanoTime();
            bombardment.strike(blows);
            long seconds = (System.nanoTime() - started) / 1_000_000_000;
            TruthLedger truth = feeder.finish();
            bombardment.awaitCommitted(truth.records());
            say(blows.size() + " blows within " + seconds + " s");

            LakeContents struck = LakeContents.of(lake.catalog());
            assertNothingLostOrDoubled(struck, truth);
            say(Agreement.await(lake.config(), truth));
            assertSame(struck, calmRun(lake.services().bootstrapServers(), truth.records()));
            return seconds;
        }
    }

    private static void assertNothingLostOrDoubled(LakeContents struck, TruthLedger truth) {
        say("records sent " + truth.records() + ", in bronze "
                + struck.records().size());
        say("documents sent " + truth.documents() + ", with an outcome "
                + struck.documents().size());
        say("BRL by the simulator " + truth.totalBrl() + ", in silver " + struck.total());
        assertThat(struck.records()).doesNotHaveDuplicates().hasSize(Math.toIntExact(truth.records()));
        assertThat(struck.documents()).doesNotHaveDuplicates().hasSize(Math.toIntExact(truth.documents()));
        assertThat(struck.total()).isEqualByComparingTo(truth.totalBrl());
    }

    /** The same topic read by one undisturbed job into a lake of its own. */
    private LakeContents calmRun(String servers, long records) throws Exception {
        Path calm = Files.createDirectories(folder.resolve("calm"));
        try (Postgres postgres = Postgres.start(calm.resolve("postgres"), calm.resolve("postgres.log"))) {
            Path file = calm.resolve("notaflow.yaml");
            Files.writeString(
                    file,
                    String.format(
                            """
                            catalog: {uri: "%1$s", user: %2$s, password-file: %3$s, warehouse: warehouse}
                            kafka: {bootstrap-servers: "%4$s", topic: %5$s}
                            postgres: {url: "%1$s", user: %2$s, password-file: %3$s}
                            runtime: {checkpoint-interval: 2s, checkpoint-dir: checkpoints, parallelism: 2, state-backend: hashmap}
                            ingest: {hmac-key-file: ../hmac.key, horizon-days: unlimited}
                            """, postgres.url(), Postgres.USER, postgres.passwordFile(), servers, Services.TOPIC));
            CatalogConfig catalog = run(NotaflowConfig.load(new String[] {"--config", file.toString()}), records);
            return LakeContents.of(catalog);
        }
    }

    private static CatalogConfig run(NotaflowConfig config, long records) throws Exception {
        LakeRun.untilCommitted(config, records);
        return config.catalog();
    }

    private static void assertSame(LakeContents struck, LakeContents calm) {
        assertThat(struck.currentByKey()).isEqualTo(calm.currentByKey());
        assertThat(struck.acceptedAndDuplicateByKey()).isEqualTo(calm.acceptedAndDuplicateByKey());
        assertThat(struck.rejected()).isEqualTo(calm.rejected());
        say("the lake of a calm run has the same " + calm.currentByKey().size() + " current invoices, "
                + calm.rejected().size() + " rejected documents");
    }

    private static void say(String line) {
        System.out.println("faults: " + line);
    }
}
