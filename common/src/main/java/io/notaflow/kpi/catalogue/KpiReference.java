package io.notaflow.kpi.catalogue;

import io.notaflow.domain.kpi.Buckets;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page about KPIs, as Markdown. */
public final class KpiReference {
    private static final String HEAD = """
            # KPIs

            Generated from `io.notaflow.domain.kpi`, `io.notaflow.kpi.catalogue` and the worked examples, which are executed; a test compares this
            file with them. After a change write it anew:

                mvn -pl common test -Dtest=KpiReferenceTest -Dnotaflow.rewrite=true

            [reading.md](reading.md) shows how to ask for figures in Flink SQL, Spark, Trino and PostgreSQL.

            ## What is counted

            **B** is the set of invoices of production (`tpAmb` 1) that are authorised and neither denied nor cancelled, one content per access key.
            An invoice enters B when both its content and a proof of its authorisation are here, in whichever order, and leaves it when a cancellation
            or a denial comes. Of several contents of one key the best proven counts. Invoices of homologation, denied and unanswered ones count nowhere.

            **Windows.** Minutes are windows of the instant, in UTC. Hours and days are those of the document's own clock, by the offset in `dhEmi`:
            21:30 −03:00 belongs to hour 21 of that day. `window_start` is the start of the window, without zone. Cancellations by event use the
            instant of `dhRegEvento` in the invoice's offset. Documents by outcome count when they arrive, hours and days in America/Sao_Paulo.

            **Deltas and current.** `gold.kpis` is append-only: each row says by how much a cell changed at a checkpoint, and why. What a figure is now
            is the sum of its rows. `kpi_current` in PostgreSQL, and the view `kpi` with the derived KPIs, hold that sum; a row there whose checkpoint
            no table of the lake has committed yet is *pending*: not wrong, but not proven either.

            **As known at a moment** is the sum up to the largest checkpoint that `gold.cuts` knew by then. The answer for a moment never changes again
            once two more checkpoints are complete. PostgreSQL holds the present only.

            **Phase** says when a change came, by the watermark: EARLY while the window was open somewhere in Brazil, ON_TIME within
            `kpis.late-after` of its end, LATE afterwards.

            **Adding up.** Every measure may be added over windows of one grain and over members of one dimension, with two exceptions: an invoice with
            two CFOPs, NCMs or ways of payment is in the cells of both, so `invoices` and `sales` of those dimensions add up to more than the
            total; and `distinct_recipients` never add up. A derived KPI is computed from sums, never from other quotients.
            """;

    private static final String SPREADS = """

            ## Quantiles and recipients

            Tickets, latencies and delays of cancellation are kept as counts by bucket, so that they can be added over windows and taken back. A
            bucket is named by its lower bound; bounds are 0, 1, 2 … 100 and then grow by a fiftieth (`next = bound + max(1, bound / 50)`, integer
            division). The quantile q is the middle (`bound + max(1, bound / 50) / 2`) of the first bucket up to which at least q of the counts lie: at
            most %d %% off.

            | column | of what | unit |
            | --- | --- | --- |
            | `ticket_histogram`, `ticket_p50`, `ticket_p95` | gross revenue of each sale | hundredths of BRL in histograms, BRL in quantiles |
            | `latency_histogram`, `latency_p50_seconds`, `latency_p95_seconds`, `latency_p99_seconds` | `dhRecbto − dhEmi` of each invoice of B, never below 0 | seconds |
            | `cancellation_delay_histogram`, `cancellation_delay_p50_seconds`, `cancellation_delay_p95_seconds` | `dhRegEvento − dhRecbto` of each cancelled invoice, in its window of issue | seconds |

            `distinct_recipients` is the number of different recipients, estimated by an Apache DataSketches HLL sketch (2048 registers): exact to about
            a hundred, then with a standard error of 2.3 %%. It stands in day cells of whole invoices and is gross of cancellations: a sketch can be united
            with others (`recipients_sketch` in `gold.kpis`) and nothing can be taken out of it, so recipients of cancelled and replaced invoices stay.
            """;

    private static final String EXAMPLES = """

            # Worked examples

            Each is executed as a test, in the order of arrival and in shuffled orders: XML is made from the documents, decoded, and counted with the
            default configuration. Values behind a tag are those of the fiscal XML. Unless an example says otherwise: model 55, `tpNF`, `tpEmis`, `tpAmb`
            and `finNFe` 1, authorised with `cStat` 100 five seconds after `dhEmi`, and every document arrives two seconds after its answer. What
            follows an expected value is the computation by hand; `none` is null.

            """;

    private KpiReference() {}

    /** The whole file, with pages of examples, each beginning with a heading of the second level. */
    public static String markdown(List<String> examples) {
        StringBuilder page = new StringBuilder(HEAD);
        reasons(page);
        dimensions(page);
        measures(page);
        derived(page);
        page.append(SPREADS.formatted(Buckets.ERROR_PERCENT));
        return page.append(EXAMPLES).append(String.join("\n", examples)).toString();
    }

    private static void reasons(StringBuilder page) {
        page.append("\n**Reason** says why: ")
                .append(Arrays.stream(ChangeReason.values()).map(Enum::name).collect(Collectors.joining(", ")))
                .append(
                        ". LATE: invoices came later than `kpis.late-after` after `dhEmi`. CANCELLED: invoices were cancelled, or cancelled ones")
                .append(
                        "\ncame. DENIED: invoices turned out to be denied. REVISED: another content won, or more became known. NEW: anything else.\n");
    }

    private static void dimensions(StringBuilder page) {
        page.append("\n## Dimensions\n\n| dimension | grains | divides | from |\n| --- | --- | --- | --- |\n");
        for (Dimension dimension : Dimension.values()) {
            String grains = Arrays.stream(Grain.values())
                    .filter(dimension::has)
                    .map(Grain::word)
                    .collect(Collectors.joining(", "));
            row(page, code(dimension.word()), grains, word(dimension.level()), dimension.source());
        }
    }

    private static void measures(StringBuilder page) {
        page.append(
                        "\n## Measures\n\nThe additive figures, columns of `gold.kpis` and `kpi_current`. Amounts are exact, 2 decimals. Null where a measure has")
                .append(
                        " no meaning.\n\n| column | version | owner | unit | of | what it says | formula |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (Measure measure : Measure.values()) {
            String levels = Arrays.stream(Dimension.values())
                    .filter(measure::isOf)
                    .map(dimension -> word(dimension.level()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            row(
                    page,
                    code(measure.column()),
                    String.valueOf(measure.version()),
                    measure.owner(),
                    measure.unit(),
                    levels,
                    measure.words(),
                    measure.formula());
        }
    }

    private static void derived(StringBuilder page) {
        page.append(
                        "\n## Derived KPIs\n\nColumns of the views `kpi`, `kpi_last_60_minutes` and `kpi_last_24_hours` in PostgreSQL, and of the function")
                .append(
                        " `kpi_between(since, until)`.\nRounded half up, away from 0; null when they divide by zero. Two versions of one KPI stand side by side.")
                .append(
                        "\n\n| column | version | owner | name | unit, decimals | grains | of | formula | what it says | after |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Kpi kpi : KpiCatalogue.all()) {
            Unit unit = kpi.formula().unit();
            String grains = Arrays.stream(Grain.values())
                    .filter(kpi.grains()::contains)
                    .map(Grain::word)
                    .collect(Collectors.joining(", "));
            row(
                    page,
                    code(kpi.column()),
                    String.valueOf(kpi.version()),
                    kpi.owner(),
                    kpi.name().portuguese() + "<br>" + kpi.name().english(),
                    unit.words() + ", " + unit.scale(),
                    grains,
                    kpi.levels().stream().map(KpiReference::word).collect(Collectors.joining(", ")),
                    code(kpi.formula().words()),
                    kpi.meaning(),
                    kpi.source());
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static String code(String text) {
        return '`' + text + '`';
    }
}
