package io.notaflow.anomaly.bounded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way that goods took, in the order of time.
 *
 * @param passages its parts, each from where the one before went to
 */
record Circle(List<Passage> passages) {
    private static final double QUANTITY = 1.05;
    private static final double VALUE = 1.10;

    /** One passage longer. */
    Circle with(Passage next) {
        List<Passage> longer = new ArrayList<>(passages);
        longer.add(next);
        return new Circle(longer);
    }

    int length() {
        return passages.size();
    }

    Passage first() {
        return passages.get(0);
    }

    Passage last() {
        return passages.get(passages.size() - 1);
    }

    /** Whether its goods come back to where they came from. */
    boolean isClosed() {
        return last().to().equals(first().from());
    }

    /** Whether it leads past a company a second time. */
    boolean hasBeenAt(String company) {
        return passages.stream().anyMatch(one -> one.from().equals(company));
    }

    /** Whether quantities stay within 5 % and values within 10 %, the greatest against the least. */
    boolean isAlike(Passage next) {
        double least = next.quantity();
        double most = next.quantity();
        long cheapest = next.cents();
        long dearest = next.cents();
        for (Passage one : passages) {
            least = Math.min(least, one.quantity());
            most = Math.max(most, one.quantity());
            cheapest = Math.min(cheapest, one.cents());
            dearest = Math.max(dearest, one.cents());
        }
        return most <= least * QUANTITY && dearest <= cheapest * VALUE;
    }

    /** Its companies, beginning with the smallest: the same wherever the circle was entered. */
    String name() {
        List<String> companies = passages.stream().map(Passage::from).toList();
        int smallest = companies.indexOf(companies.stream().sorted().findFirst().orElseThrow());
        List<String> turned = new ArrayList<>(companies.subList(smallest, companies.size()));
        turned.addAll(companies.subList(0, smallest));
        return turned.stream().collect(Collectors.joining(">"));
    }
}
