package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.Mix;
import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Simulation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole demos: real Kafka, PostgreSQL and Flink. */
class DemoIT {
    @TempDir
    private Path folder;

    @Test
    void aDemoThatWasStoppedAndOneThatWasKilledAreFinishedByTheNextToTheCent() throws Exception {
        try (DemoProcess early = DemoProcess.start(folder, "early")) {
            early.awaitWords("NotaFlow demo in").endBy("TERM");
            assertThat(early.said()).contains("Stopped before everything ran.").doesNotContain("\tat ", "notaflow:");
        }
        try (DemoProcess live = DemoProcess.start(folder, "live", "--rate", "50")) {
            live.awaitFirstFigures();
            // Kafka, PostgreSQL, Flink and the page.
            assertThat(live.openPorts()).hasSizeGreaterThanOrEqualTo(4).allMatch(OpenPorts::isLoopback);
            live.endBy("TERM");
            assertThat(live.said()).contains("Stopped.");
        }
        String[] asked = {"--invoices", "600", "--stop-when-done"};
        try (DemoProcess killed =
                DemoProcess.start(folder, "killed", "--invoices", "600", "--stop-when-done", "--rate", "50")) {
            killed.awaitFirstFigures().endBy("KILL");
        }
        try (DemoProcess last = DemoProcess.start(folder, "last", asked)) {
            assertThat(last.exitCode()).as(last.said()).isZero();
            JsonNode report = last.report();
            assertThat(report.path("balanced").asBoolean()).isTrue();
            assertThat(report.path("unaccounted").asLong(-1)).isZero();
            assertThat(report.path("bronze").asLong())
                    .isEqualTo(report.path("received").asLong())
                    .isGreaterThan(600);
            assertThat(report.path("truth_total_brl").decimalValue()).isPositive();
            for (String total :
                    List.of("silver_total_brl", "gold_total_brl", "postgres_total_brl", "batch_total_brl")) {
                assertThat(report.path(total).decimalValue())
                        .as(total)
                        .isEqualTo(report.path("truth_total_brl").decimalValue());
            }
            assertThat(report.path("cells_compared").asLong()).isGreaterThan(1_000);
        }
    }

    @Test
    void everyFileOfAListIsAccountedForWhateverItHoldsAndWheneverItArrived() throws Exception {
        var records = new Simulation(3, LocalDate.of(2026, 11, 2), Format.MIXED, Mix.defaults()).records(0, 1);
        SimulatedRecord good = records.next();
        Files.write(folder.resolve("good"), Objects.requireNonNull(good.payload()));
        Files.writeString(folder.resolve("bad"), "<nfeProc><NFe>");
        Files.writeString(
                folder.resolve("list"),
                "good\t2026-11-02T12:00:00Z\nbad\t1999-01-01T00:00:00Z\nbad\t2199-01-01T00:00:00Z\n");

        try (DemoProcess files =
                DemoProcess.start(folder, "files", "--stop-when-done", "--input", "@" + folder.resolve("list"))) {
            assertThat(files.exitCode()).as(files.said()).isZero();
            JsonNode report = files.report();
            assertThat(report.path("received").asLong()).isEqualTo(3);
            assertThat(report.path("accepted").asLong()
                            + report.path("quarantined").asLong())
                    .isEqualTo(report.path("documents").asLong());
            assertThat(report.path("quarantined").asLong()).isGreaterThanOrEqualTo(2);
            assertThat(report.has("truth_total_brl")).isFalse();
            assertThat(report.path("balanced").asBoolean()).isTrue();
        }
    }
}
