package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;

/**
 * Bytes of state per key, per content's figures and per cell, of the newest checkpoint after all documents; for RocksDB also of its
 * files; and what all stages keep per key and issuer for anomalies. Every document of the topic has a key of its own and one content.
 */
final class StateCosts {
    private static final String LIFECYCLE = "ingest-lifecycle";
    private static final String CELLS = "kpi-cells";
    private static final String ISSUERS = "anomaly-issuers";

    private final Stage stage;
    private final Report report;

    StateCosts(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    /** What a pass left: bytes by uid. */
    private record Left(Map<String, KeyedState> checkpoint, Map<String, Long> files, long cells) {
        long inCheckpoint(String uid) {
            return of(uid).bytes();
        }

        private KeyedState of(String uid) {
            return Objects.requireNonNull(checkpoint.get(uid), "operators with state are in every checkpoint");
        }

        long onDisk(String uid) {
            return files.entrySet().stream()
                    .filter(folder -> folder.getKey().contains(of(uid).operator()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    void measure(Topic topic, String backend) throws Exception {
        Left without = pass(topic, Variant.LAKE.on(backend));
        Left with = pass(topic, Variant.KPIS.on(backend));
        Left all = pass(topic, Variant.ALL.on(backend));
        double contents = topic.documents();
        report.say(
                "  %-20s %6.1f bytes per content's traits, %,.0f per issuer (%,d issuers)",
                backend + ", anomalies",
                (all.inCheckpoint(LIFECYCLE) - with.inCheckpoint(LIFECYCLE)) / contents,
                (double) all.inCheckpoint(ISSUERS) / topic.issuers(),
                topic.issuers());
        say(
                backend + ", checkpoint",
                without.inCheckpoint(LIFECYCLE) / contents,
                (with.inCheckpoint(LIFECYCLE) - without.inCheckpoint(LIFECYCLE)) / contents,
                (double) with.inCheckpoint(CELLS) / with.cells(),
                with.cells());
        if (!with.files().isEmpty()) {
            say(
                    backend + ", files",
                    without.onDisk(LIFECYCLE) / contents,
                    (with.onDisk(LIFECYCLE) - without.onDisk(LIFECYCLE)) / contents,
                    (double) with.onDisk(CELLS) / with.cells(),
                    with.cells());
        }
    }

    private void say(String what, double key, double content, double cell, long cells) {
        report.say(
                "  %-20s %6.1f bytes per key  %6.1f per content's figures  %6.1f per cell (%,d cells)",
                what, key, content, cell, cells);
    }

    private Left pass(Topic topic, Variant variant) throws Exception {
        NotaflowConfig config = stage.lake(topic, variant);
        Path scratch = stage.scratch();
        Configuration flink = new Configuration();
        flink.setString("state.backend.rocksdb.localdir", scratch.toString());
        Map<String, Long> files;
        long cells = 0;
        try (Job job = Job.start(config, variant, flink)) {
            job.untilCommitted(topic.documents());
            files = files(scratch);
            cells = variant.stages().contains("kpis") ? cells(config) : 0;
        }
        return new Left(KeyedState.newest(config), files, cells);
    }

    private static long cells(NotaflowConfig config) throws Exception {
        try (Connection connection = Rows.connect(config.postgres());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM kpi_current")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Bytes of RocksDB's tables by the folder of the subtask. */
    private static Map<String, Long> files(Path scratch) throws IOException {
        Map<String, Long> bytes = new HashMap<>();
        if (Files.exists(scratch)) {
            try (Stream<Path> files = Files.walk(scratch)) {
                files.filter(file -> file.toString().endsWith(".sst"))
                        .forEach(file -> bytes.merge(
                                scratch.relativize(file).getName(0).toString(),
                                file.toFile().length(),
                                Long::sum));
            }
        }
        return bytes;
    }
}
