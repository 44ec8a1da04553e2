package io.notaflow.jobs.sink;

import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Quantile;
import io.notaflow.kpi.catalogue.Kpi;
import io.notaflow.kpi.catalogue.KpiCatalogue;
import io.notaflow.table.Column;
import io.notaflow.table.gold.KpiCurrentTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of what is created beside {@code kpi_current}: derived KPIs as columns, and sums over minutes. */
final class KpiViewsSql {
    private static final String SEPARATOR = ",\n    ";
    private static final List<String> MEASURES =
            Arrays.stream(Measure.values()).map(Measure::column).toList();

    private KpiViewsSql() {}

    /** All of {@code kpi_current} and all derived KPIs. */
    static String kpi() {
        String columns = Stream.concat(KpiCurrentTable.TABLE.columns().stream().map(Column::name), derived())
                .collect(Collectors.joining(SEPARATOR));
        return "CREATE OR REPLACE VIEW kpi AS SELECT\n    " + columns + "\nFROM kpi_current";
    }

    /** A function, because a view cannot be asked for a time. */
    static String between() {
        return "CREATE OR REPLACE FUNCTION kpi_between(since timestamptz, until timestamptz)\nRETURNS TABLE (\n    "
                + "dimension text,\n    member text,\n    known boolean,\n    epoch bigint,\n    checkpoint bigint,\n    "
                + Stream.of(
                                MEASURES.stream(),
                                quantiles(),
                                KpiCatalogue.all().stream().map(Kpi::column))
                        .flatMap(names -> names)
                        .map(name -> name + " numeric")
                        .collect(Collectors.joining(SEPARATOR))
                + "\n) LANGUAGE sql STABLE SET search_path FROM CURRENT AS $body$\n" + body() + "\n$body$";
    }

    /** The sums of the minutes that began since then. */
    static String last(String view, String interval) {
        return "CREATE OR REPLACE VIEW " + view + " AS SELECT * FROM kpi_between(now() - interval '" + interval
                + "', now())";
    }

    /** What each column says, by name; quantiles and measures as in {@code kpi_current}. */
    static Map<String, String> comments() {
        Map<String, String> comments = new LinkedHashMap<>();
        KpiCurrentTable.TABLE.columns().forEach(column -> comments.put(column.name(), column.comment()));
        KpiCatalogue.all().forEach(kpi -> comments.put(kpi.column(), kpi.comment()));
        return comments;
    }

    /** Names of the columns of the sums over minutes. */
    static List<String> columnsOfSums() {
        return Stream.of(
                        Stream.of("dimension", "member", "known", "epoch", "checkpoint"),
                        MEASURES.stream(),
                        quantiles(),
                        KpiCatalogue.all().stream().map(Kpi::column))
                .flatMap(names -> names)
                .toList();
    }

    private static String body() {
        String sums =
                MEASURES.stream().map(name -> "sum(c." + name + ") AS " + name).collect(Collectors.joining(SEPARATOR));
        String bounds = Arrays.stream(Quantile.values()).map(QuantileSql::bound).collect(Collectors.joining(SEPARATOR));
        String shown = Stream.of(
                        Stream.of("s.*"), Arrays.stream(Quantile.values()).map(QuantileSql::middle), derived())
                .flatMap(names -> names)
                .collect(Collectors.joining(SEPARATOR));
        String histograms = Arrays.stream(Histogram.values())
                .map(Histogram::column)
                .map(name -> "('" + name + "', c." + name + ")")
                .collect(Collectors.joining(", "));
        return """
                WITH cells AS (
                    SELECT * FROM kpi_current c
                    WHERE c.grain = 'minute' AND c.window_start >= since AT TIME ZONE 'UTC' AND c.window_start < until AT TIME ZONE 'UTC'
                ), sums AS (
                    SELECT c.dimension, c.member, bool_and(c.known) AS known, max(c.epoch) AS epoch, max(c.checkpoint) AS checkpoint,
                    %s
                    FROM cells c GROUP BY c.dimension, c.member
                ), buckets AS (
                    SELECT c.dimension, c.member, h.histogram, b.key::bigint AS bound, sum(b.value::bigint) AS counted
                    FROM cells c
                    CROSS JOIN LATERAL (VALUES %s) AS h (histogram, counts)
                    CROSS JOIN LATERAL jsonb_each_text(h.counts) AS b (key, value)
                    GROUP BY c.dimension, c.member, h.histogram, b.key::bigint
                ), running AS (
                    SELECT b.dimension, b.member, b.histogram, b.bound,
                        sum(b.counted) OVER (PARTITION BY b.dimension, b.member, b.histogram ORDER BY b.bound) AS upto,
                        sum(b.counted) OVER (PARTITION BY b.dimension, b.member, b.histogram) AS total
                    FROM buckets b WHERE b.counted <> 0
                ), quantiles AS (
                    SELECT r.dimension, r.member,
                    %s
                    FROM running r GROUP BY r.dimension, r.member
                )
                SELECT
                    %s
                FROM sums s LEFT JOIN quantiles q ON q.dimension = s.dimension AND q.member = s.member""".formatted(sums, histograms, bounds, shown);
    }

    private static Stream<String> quantiles() {
        return Arrays.stream(Quantile.values()).map(Quantile::column);
    }

    private static Stream<String> derived() {
        return KpiCatalogue.all().stream().map(kpi -> kpi.formula().sql() + " AS " + kpi.column());
    }
}
