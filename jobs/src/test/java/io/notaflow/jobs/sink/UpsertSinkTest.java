package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.notaflow.config.PostgresConfig;
import io.notaflow.config.Secret;
import io.notaflow.jobs.testing.PostgresProxy;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.TableDefinition;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpsertSinkTest {
    /** A row of the live table. */
    public record Status(String key, String text, BigDecimal amount, Instant at, long epoch, long checkpoint) {}

    private static final TableDefinition<Status> TABLE = TableDefinition.<Status>named("live", "status", "It's a test")
            .required(1, "access_key", Types.StringType.get(), "Key", Status::key)
            .optional(2, "text", Types.StringType.get(), "Text", Status::text)
            .required(3, "amount", TableDefinition.MONEY, "BRL", Status::amount)
            .required(4, "at", Types.TimestampType.withZone(), "Instant", Status::at)
            .required(5, "epoch", Types.LongType.get(), "Epoch", Status::epoch)
            .required(6, "checkpoint", Types.LongType.get(), "Checkpoint", Status::checkpoint)
            .key("access_key")
            .build();

    private final String database = TestPostgres.newDatabase();
    private final PostgresProxy proxy = new PostgresProxy(TestPostgres.port());
    private final PostgresConfig postgres =
            new PostgresConfig(TestPostgres.address(database, proxy.port()), "postgres", Secret.of("postgres"));

    @BeforeEach
    void createTable() {
        new PostgresTable(TABLE).create(postgres);
        new PostgresTable(TABLE).create(postgres);
    }

    @AfterEach
    void closeProxy() throws IOException {
        proxy.close();
    }

    @Test
    void newerVersionWinsWhateverTheOrder() throws Exception {
        write(status("a", "first", 1, 9), status("a", "later epoch", 2, 3), status("a", "replayed", 1, 10));
        write(status("a", "older checkpoint", 2, 2));

        assertThat(texts()).containsExactly("a=later epoch");
    }

    @Test
    void sameVersionOverwritesSoThatAReplayReplacesWhatAFailedCheckpointLeft() throws Exception {
        write(status("a", "left over", 1, 5));
        write(status("a", "replayed", 1, 5));

        assertThat(texts()).containsExactly("a=replayed");
    }

    @Test
    void repeatsABatchWhoseReplyWasLostOrThatNeverArrived() throws Exception {
        proxy.swallowReplyOf("INSERT INTO status", () -> {});
        write(status("a", "done twice", 1, 1));
        proxy.cutBefore("INSERT INTO status", () -> {});
        write(status("b", "done late", 1, 1));

        assertThat(proxy.sprung()).isEqualTo(2);
        assertThat(texts()).containsExactly("a=done twice", "b=done late");
    }

    @Test
    void nulInATextDoesNotStopTheJob() throws Exception {
        write(status("a", "x\0y", 1, 1));

        assertThat(texts()).containsExactly("a=x\uFFFDy");
    }

    @Test
    void quotesNoRowWhenABatchIsRefused() throws Exception {
        execute("ALTER TABLE status ADD CHECK (text <> 'MARIA')");

        Throwable refused = catchThrowable(() -> write(status("52998224725", "MARIA", 1, 1)));

        assertThat(refused).isNotNull();
        assertThat(ExceptionUtils.stringifyException(refused))
                .contains("status_text_check")
                .doesNotContain("MARIA")
                .doesNotContain("52998224725");
    }

    @Test
    void keepsAmountAndInstantExactly() throws Exception {
        write(status("a", "x", 1, 1));

        assertThat(query("SELECT amount || ' ' || extract(epoch FROM at) FROM status"))
                .containsExactly("1234567890123.45 1795262400.123456");
    }

    private static Status status(String key, String text, long epoch, long checkpoint) {
        return new Status(
                key,
                text,
                new BigDecimal("1234567890123.45"),
                Instant.parse("2026-11-21T12:00:00.123456Z"),
                epoch,
                checkpoint);
    }

    private void write(Status... rows) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        env.setParallelism(1);
        Sinks.upsert(env.fromData(Status.class, rows), () -> TABLE, "status", postgres);
        env.execute();
    }

    private List<String> texts() throws Exception {
        return query("SELECT access_key || '=' || text FROM status ORDER BY 1");
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        TestPostgres.address(database, TestPostgres.port()), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        TestPostgres.address(database, TestPostgres.port()), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
