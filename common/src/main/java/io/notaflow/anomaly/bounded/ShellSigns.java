package io.notaflow.anomaly.bounded;

import io.notaflow.domain.anomaly.Explanation;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What speaks against a new issuer, over all its sales: what its company bought is less than 10 % of what it sold; five identified buyers
 * have at least 80 % of it; more than half of the invoices are of nights (22 h to 6 h) or weekends; more than half of the value is in totals of whole
 * hundreds. (Its CNAE does not count: nothing says which CFOPs go with which.)
 *
 * @param found in words
 */
record ShellSigns(List<Explanation> found) {
    private static final double BOUGHT = 0.10;
    private static final double FEW_BUYERS = 0.80;
    private static final int FEW = 5;
    private static final double HALF = 0.50;
    private static final int NIGHT = 22;
    private static final int MORNING = 6;
    private static final long HUNDRED_CENTS = 10_000;

    /** {@code bought}: what the issuer's company bought, cents. */
    static ShellSigns of(List<Sale> sales, long bought) {
        long sold = sales.stream().mapToLong(Sale::cents).sum();
        List<Explanation> found = new ArrayList<>();
        if (bought < BOUGHT * sold) {
            found.add(new Explanation("quase não compra", "it buys next to nothing"));
        }
        if (ofLargestBuyers(sales) >= FEW_BUYERS * sold) {
            found.add(new Explanation("quase tudo para até cinco clientes", "nearly all to five customers or fewer"));
        }
        if (sales.stream().filter(one -> isOddHour(one.local())).count() > HALF * sales.size()) {
            found.add(new Explanation(
                    "mais da metade à noite ou no fim de semana", "more than half at night or weekends"));
        }
        long round = sales.stream()
                .mapToLong(Sale::cents)
                .filter(cents -> cents % HUNDRED_CENTS == 0)
                .sum();
        if (round > HALF * sold) {
            found.add(new Explanation("valores redondos", "round values"));
        }
        return new ShellSigns(List.copyOf(found));
    }

    int number() {
        return found.size();
    }

    String inPortuguese() {
        return found.stream().map(Explanation::pt).collect(Collectors.joining("; "));
    }

    String inEnglish() {
        return found.stream().map(Explanation::en).collect(Collectors.joining("; "));
    }

    private static long ofLargestBuyers(List<Sale> sales) {
        Map<String, Long> byBuyer = new HashMap<>();
        for (Sale one : sales) {
            String buyer = one.company() == null ? one.buyer() : one.company();
            if (buyer != null) {
                byBuyer.merge(buyer, one.cents(), Long::sum);
            }
        }
        return byBuyer.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(FEW)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static boolean isOddHour(LocalDateTime local) {
        DayOfWeek day = local.getDayOfWeek();
        return day == DayOfWeek.SATURDAY
                || day == DayOfWeek.SUNDAY
                || local.getHour() >= NIGHT
                || local.getHour() < MORNING;
    }
}
