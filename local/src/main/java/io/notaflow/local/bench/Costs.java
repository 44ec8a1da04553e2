package io.notaflow.local.bench;

import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.Mix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document costs: the roof, the lake, the figures, and {@code invoice_status} apart. */
final class Costs {
    /** Cheap, and every ratio stands on it. */
    private static final int ROOF_PASSES = 3;

    private final Stage stage;
    private final Report report;
    private final int rounds;

    Costs(Stage stage, Report report, int rounds) {
        this.stage = stage;
        this.report = report;
        this.rounds = rounds;
    }

    /** One way to read a topic to its end. */
    private interface Pass {
        Cost over(Topic topic) throws Exception;
    }

    /** The least of the passes over each of the two topics so far. */
    private static final class Row {
        final String name;
        final Pass pass;
        private @Nullable Cost few;
        private @Nullable Cost all;

        Row(String name, Pass pass) {
            this.name = name;
            this.pass = pass;
        }

        void measure(Topic shorter, Topic longer) throws Exception {
            few = pass.over(shorter).least(few);
            all = pass.over(longer).least(all);
        }

        /** What the further documents of the longer topic cost. */
        Cost marginal() {
            if (few == null || all == null) {
                throw new IllegalStateException("Not measured yet: " + name);
            }
            return all.beyond(few);
        }
    }

    void measure(Format format, long documents) throws Exception {
        String name = "costs-" + format.name().toLowerCase(Locale.ROOT);
        Topic shorter = stage.fill(name + "-short", format, Mix.plain(), Math.max(1, documents / 10));
        Topic longer = stage.fill(name, format, Mix.plain(), documents);
        report.say(
                "%s: %,d documents of %,d bytes in the mean, least of %d passes each",
                format, documents, longer.bytes(), rounds);
        Row roof = new Row("roof", topic -> Roof.over(stage.lake(topic, Variant.KPIS), topic.documents()));
        Row lake = job("lake", Variant.LAKE);
        Row kpis = job("lake + kpis", Variant.KPIS);
        Row all = job("lake + kpis + anomalies", Variant.ALL);
        Row bare = job("without invoice_status", Variant.KPIS.withoutStatuses());
        all.pass.over(longer);
        List<Row> rows = new ArrayList<>(List.of(lake, kpis, all, bare));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < ROOF_PASSES; i++) {
                roof.measure(shorter, longer);
            }
            for (Row row : rows) {
                row.measure(shorter, longer);
            }
        }
        rows.add(0, roof);
        rows.forEach(row -> report.row(row.name, row.marginal(), roof.marginal()));
        report.say(
                "  %-28s %7.1f µs CPU per document (the difference)",
                "invoice_status",
                kpis.marginal().microsPerDocument() - bare.marginal().microsPerDocument());
    }

    private Row job(String name, Variant variant) {
        return new Row(name, topic -> Job.over(stage.lake(topic, variant), variant, topic.documents()));
    }
}
