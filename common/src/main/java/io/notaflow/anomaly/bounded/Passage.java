package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.fact.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goods of one heading and unit that an invoice moves from one company to another.
 *
 * @param key access key, protected
 * @param issuer the 14 characters in it
 * @param from company that sells
 * @param to company that buys
 * @param goods NCM heading (4 digits) and unit
 * @param quantity in that unit, Σ vProd / vUnTrib
 * @param cents Σ vProd
 * @param at {@code dhEmi}
 */
record Passage(
        String key, String issuer, String from, String to, String goods, double quantity, long cents, Instant at) {
    private static final int HEADING = 4;

    /** One per goods of a sale to a company; goods without NCM or price are left out. */
    static List<Passage> of(Sale sale) {
        String to = sale.company();
        if (to == null) {
            return List.of();
        }
        Map<String, Double> quantities = new HashMap<>();
        Map<String, Long> values = new HashMap<>();
        for (Line line : sale.lines()) {
            if (line.ncm().length() >= HEADING && !line.ncm().startsWith("0000") && line.price() > 0) {
                String goods = line.ncm().substring(0, HEADING) + ' ' + line.unit();
                quantities.merge(goods, line.value() / 100.0 / line.price(), Double::sum);
                values.merge(goods, line.value(), Long::sum);
            }
        }
        List<Passage> passages = new ArrayList<>();
        values.forEach((goods, cents) -> passages.add(new Passage(
                sale.key(),
                sale.issuer(),
                sale.seller(),
                to,
                goods,
                quantities.getOrDefault(goods, 0.0),
                cents,
                sale.at())));
        return passages;
    }
}
