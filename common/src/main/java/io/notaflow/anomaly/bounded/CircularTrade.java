package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * CIRCULAR_TRADE: within 30 days goods of one NCM heading and unit go from company to company and back to the first, two to four companies in the
 * order of time, with quantities within 5 % and values within 10 % (greatest against least).
 *
 * <p>Sales that stand to identified companies only, so that returns, repairs, processing and transfers within a company are none. Passages
 * below R$ 1,000 are left out: small neighbours buy from each other.
 *
 * <p>Search: per goods, passages whose seller never bought or whose buyer never sold them are removed until none is left to remove; from each of
 * the rest its ways of at most four passages are followed, O(n·d³) with d alike passages of a company within the span, and at most 20,000 steps from
 * one beginning (beyond that a circle can be missed, and the run stays bounded). Memory: 150 bytes a passage.
 *
 * <p>One finding per circle of companies and NCM heading, however often the goods go round.
 */
final class CircularTrade implements BoundedDetector {
    private static final Duration SPAN = Duration.ofDays(30);
    private static final int LONGEST = 4;
    private static final long LEAST_CENTS = 100_000;
    private static final int MOST_STEPS = 20_000;
    private static final BigDecimal MUCH = new BigDecimal("100000");

    @Override
    public List<Finding> find(History history) {
        Map<String, List<Passage>> byGoods = new TreeMap<>();
        for (Sale one : history.last(SPAN)) {
            for (Passage passage : Passage.of(one)) {
                if (passage.cents() >= LEAST_CENTS) {
                    byGoods.computeIfAbsent(passage.goods(), key -> new ArrayList<>())
                            .add(passage);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byGoods.values().forEach(passages -> {
            Map<String, List<Circle>> circles = new TreeMap<>();
            new Search(circling(passages)).circles().forEach(one -> circles.computeIfAbsent(
                            one.name(), key -> new ArrayList<>())
                    .add(one));
            circles.forEach((name, same) -> findings.add(finding(name, same, history)));
        });
        return findings;
    }

    /** Those that can be part of a circle: their seller also buys and their buyer also sells. */
    private static List<Passage> circling(List<Passage> passages) {
        List<Passage> left = passages;
        while (true) {
            Set<String> sellers = left.stream().map(Passage::from).collect(Collectors.toSet());
            Set<String> buyers = left.stream().map(Passage::to).collect(Collectors.toSet());
            List<Passage> next = left.stream()
                    .filter(one -> sellers.contains(one.to()) && buyers.contains(one.from()))
                    .toList();
            if (next.size() == left.size()) {
                return left;
            }
            left = next;
        }
    }

    private static Finding finding(String name, List<Circle> circles, History history) {
        List<Passage> passages = circles.stream()
                .flatMap(one -> one.passages().stream())
                .distinct()
                .sorted(Comparator.comparing(Passage::at).thenComparing(Passage::key))
                .toList();
        Passage first = passages.get(0);
        Passage last = passages.get(passages.size() - 1);
        int length = circles.get(0).length();
        String heading = first.goods().substring(0, LONGEST);
        BigDecimal sum =
                BigDecimal.valueOf(passages.stream().mapToLong(Passage::cents).sum(), 2);
        return new Finding(
                AnomalyKind.CIRCULAR_TRADE,
                length > 2 || sum.compareTo(MUCH) >= 0 ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                new Subject(SubjectType.GROUP, name, first.issuer(), null),
                heading,
                new Window(first.at(), last.at()),
                new Measured(1, sum, BigDecimal.ZERO, sum),
                Evidence.of(passages.stream().map(Passage::key).distinct().toList()),
                new Explanation(
                        "Mercadorias da posição NCM %s voltaram à origem por %d empresas em até 30 dias, em %d notas que somam %s."
                                .formatted(heading, length, passages.size(), Words.PT.brl(sum)),
                        "Goods of NCM heading %s came back to where they started by way of %d companies within 30 days, in %d invoices worth %s."
                                .formatted(heading, length, passages.size(), Words.EN.brl(sum))),
                Detection.of(AnomalyKind.CIRCULAR_TRADE, last.at(), history.end()));
    }

    /** Follows goods of one kind. */
    private static final class Search {
        private final List<Passage> passages;
        private final Map<String, List<Passage>> bySeller = new HashMap<>();
        private final List<Circle> found = new ArrayList<>();
        private int steps;

        /** {@code passages}: in the order of time. */
        Search(List<Passage> passages) {
            this.passages = passages;
            passages.forEach(one -> bySeller.computeIfAbsent(one.from(), key -> new ArrayList<>())
                    .add(one));
        }

        List<Circle> circles() {
            for (Passage first : passages) {
                steps = 0;
                follow(new Circle(List.of(first)));
            }
            return found;
        }

        private void follow(Circle way) {
            for (Passage next : bySeller.getOrDefault(way.last().to(), List.of())) {
                if (++steps > MOST_STEPS) {
                    return;
                }
                if (next.at().isBefore(way.last().at())
                        || next.key().equals(way.last().key())
                        || !way.isAlike(next)) {
                    continue;
                }
                Circle longer = way.with(next);
                if (longer.isClosed()) {
                    found.add(longer);
                } else if (longer.length() < LONGEST
                        && !way.hasBeenAt(next.to())
                        && !next.to().equals(next.from())) {
                    follow(longer);
                }
            }
        }
    }
}
