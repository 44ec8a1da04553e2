package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Line;
import java.util.List;

/** An issuer that sells one thing a minute from noon on, at prices 5 % to both sides of its usual one. */
final class Shop {
    private static final double[] NOISE = {0.05, 0.02, -0.06, 0.06, -0.02, -0.05};

    private final Markets markets;
    private final int issuer;
    private int sold;

    Shop(Markets markets, int issuer) {
        this.markets = markets;
        this.issuer = issuer;
    }

    /** Days from one to before another, each with that many sales around that price. */
    Shop sells(int firstDay, int endDay, int count, double price) {
        for (int day = firstDay; day < endDay; day++) {
            sells(day, count, price);
        }
        return this;
    }

    Shop sells(int day, int count, double price) {
        for (int i = 0; i < count; i++) {
            sells(day, Sale.beer(price * Math.exp(NOISE[(i + day + issuer) % NOISE.length])));
        }
        return this;
    }

    Sale sells(int day, Line line) {
        sold++;
        Sale sale = new Sale(issuer, sold, Markets.noon(day).plusSeconds(60L * (sold % 600)), List.of(line));
        markets.arrive(sale.fact());
        return sale;
    }
}
