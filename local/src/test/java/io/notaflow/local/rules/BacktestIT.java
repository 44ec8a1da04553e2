package io.notaflow.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.lake.CurrentInvoices;
import io.notaflow.local.lake.LakeContents;
import io.notaflow.local.lake.SmallLake;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.data.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a rule would have found, against a reading of the same lake that knows nothing of rules. */
class BacktestIT {
    /** More than any simulated document is old. */
    private static final String DAYS = "36500";

    @TempDir
    static Path folder;

    private static SmallLake lake;
    private static LakeContents contents;

    @BeforeAll
    static void makeTheLake() throws Exception {
        lake = SmallLake.make(folder.resolve("lake"), 29, 250);
        contents = LakeContents.of(lake.config().catalog());
    }

    @AfterAll
    static void stop() {
        lake.close();
    }

    @Test
    void aFilterOfTheInvoiceFindsThoseThatWereAuthorised() throws Exception {
        BigDecimal least = new BigDecimal("500.00");

        assertThat(backtest("""
                {"field": "total", "operator": "ge", "value": 500}"""))
                .contains(hits(row -> ((BigDecimal) row.getField("total_document")).compareTo(least) >= 0));
    }

    @Test
    void filtersOfItemsAndPaymentsFindWhoeverHasOne() throws Exception {
        Set<Object> ofFood =
                revisions("silver.invoice_items", row -> text(row, "ncm").startsWith("22"));
        Set<Object> byCard =
                revisions("silver.invoice_payments", row -> text(row, "method").equals("03"));

        assertThat(backtest("""
                {"field": "ncm", "operator": "prefix", "value": "22"}, {"field": "payment", "operator": "eq", "value": "03"}"""))
                .contains(hits(row -> ofFood.contains(revision(row)) && byCard.contains(revision(row))));
    }

    @Test
    void cancellationsAreFoundWhateverProvesThem() throws Exception {
        long cancelled = contents.current().inProduction("CANCELLED").size();

        assertThat(cancelled).isPositive();
        assertThat(backtest("""
                {"field": "event", "operator": "eq", "value": "cancelled"}""")).contains(": " + cancelled + " hits");
    }

    private static String hits(Predicate<Record> condition) {
        CurrentInvoices current = contents.current();
        long hits = Stream.of("AUTHORIZED", "CANCELLED")
                .flatMap(state -> current.inProduction(state).stream())
                .filter(condition)
                .count();
        assertThat(hits).isPositive();
        return ": " + hits + " hits";
    }

    private static Set<Object> revisions(String table, Predicate<Record> condition) {
        return contents.rows(table).stream()
                .filter(condition)
                .map(BacktestIT::revision)
                .collect(Collectors.toSet());
    }

    private static Object revision(Record row) {
        return List.of(row.getField("access_key"), row.getField("revision"));
    }

    private static String text(Record row, String column) {
        return Objects.requireNonNullElse((String) row.getField(column), "");
    }

    private static String backtest(String conditions) throws Exception {
        Path rule = Files.writeString(folder.resolve("rule.json"), """
                {"id": "tried", "version": 1, "status": "draft", "severity": "low", "title": {"pt": "T", "en": "T"},
                 "filter": [%s]}
                """.formatted(conditions));
        StringWriter out = new StringWriter();
        int code = new CommandLine(new RulesCommand())
                .setOut(new PrintWriter(out, true))
                .execute(
                        "backtest",
                        "--days",
                        DAYS,
                        "--config",
                        folder.resolve("lake/notaflow.yaml").toString(),
                        rule.toString());
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }
}
