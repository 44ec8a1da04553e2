package io.notaflow.local.evaluate.desk;

import io.notaflow.anomaly.Timelines;
import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.goods.GoodsDetectors;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.local.find.DailyRuns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records in the order of arrival in, open findings out; the watermark is the newest record's arrival. */
final class Desk {
    private final Map<String, Finding> newest = new HashMap<>();
    private final Map<String, Instant> first = new HashMap<>();
    private final Map<String, Fact> silver = new LinkedHashMap<>();
    private final KeyDesk keys;
    private final Stage<Fact> issuers;
    private final Stage<Summary> markets;
    private final Stage<Summary> country;
    private final Stage<Summary> goods;

    Desk(NotaflowConfig config) {
        AnomaliesConfig anomalies = config.anomalies();
        country = summaries(Timelines.ofCountry(anomalies), null);
        markets = summaries(Timelines.ofGroups(anomalies), country);
        goods = summaries(Timelines.ofGoods(anomalies), null);
        issuers = new Stage<>(
                Timelines.ofIssuers(anomalies),
                Fact::issuer,
                this::found,
                summary -> (GoodsDetectors.sums(summary) ? goods : markets).take(summary));
        keys = new KeyDesk(config, this::told, this::found);
    }

    /** Of two contents of a key the later told is the one that counts, as in silver. */
    private void told(Fact fact) {
        issuers.take(fact);
        if (fact.kind() == FactKind.ISSUED || fact.kind() == FactKind.CANCELLED) {
            silver.put(fact.kind() + fact.key(), fact);
        }
    }

    private Stage<Summary> summaries(Timeline<Summary> timeline, @Nullable Stage<Summary> next) {
        return new Stage<>(timeline, Summary::group, this::found, summary -> {
            if (next == null) {
                throw new IllegalStateException("Nobody is told " + summary.kind());
            }
            next.take(summary);
        });
    }

    private void found(Finding finding) {
        newest.put(finding.id(), finding);
        first.putIfAbsent(finding.id(), finding.detection().detectedAt());
    }

    void take(byte[] record, Instant arrival) {
        keys.take(record, arrival);
        tellUntil(arrival);
    }

    private void tellUntil(Instant watermark) {
        List<Stage<?>> stages = List.of(issuers, markets, goods, country);
        while (true) {
            Stage<?> earliest = issuers;
            for (Stage<?> stage : stages) {
                earliest = stage.next().isBefore(earliest.next()) ? stage : earliest;
            }
            if (earliest.next().isAfter(watermark)) {
                return;
            }
            earliest.tellNext();
        }
    }

    /** The daily runs of these months. */
    void lookBack(LocalDate first, LocalDate last) {
        DailyRuns.over(List.copyOf(silver.values()), first, last).forEach(this::found);
    }

    /** What stands. */
    Stream<Finding> open() {
        return newest.values().stream().filter(finding -> finding.status() == FindingStatus.OPEN);
    }

    /** When it was first found. */
    Instant firstDetected(Finding finding) {
        return first.getOrDefault(finding.id(), finding.detection().detectedAt());
    }
}
