package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.catalogue.Business;

/** A sort of seller. */
public enum Shop {
    BAR(Business.RESTAURANT, Week.NIGHT, 2.4, 1.3),
    LUNCH(Business.RESTAURANT, Week.NOON, 1.8, 1.2),
    FOOD(Business.SUPERMARKET, Week.MARKET, 3.2, 2.2),
    FASHION(Business.FASHION_STORE, Week.MALL, 1.7, 1.3),
    PHARMACY(Business.PHARMACY_STORE, Week.MARKET, 2, 1.5),
    ONLINE(Business.MARKETPLACE_SELLER, Week.RUNS, 1.4, 1.2),
    GROCER(Business.WHOLESALER, Week.OFFICE, 2.6, 30),
    PARTS(Business.AUTO_PARTS_MAKER, Week.SHIFTS, 2.4, 10),
    MATERIALS(Business.DISTRIBUTOR, Week.OFFICE, 2.2, 8);

    private final Business business;
    private final Week week;
    private final double meanLines;
    private final double meanQuantity;

    Shop(Business business, Week week, double meanLines, double meanQuantity) {
        this.business = business;
        this.week = week;
        this.meanLines = meanLines;
        this.meanQuantity = meanQuantity;
    }

    /** What the composer of documents takes it for. */
    public Business business() {
        return business;
    }

    Week week() {
        return week;
    }

    double meanLines() {
        return meanLines;
    }

    double meanQuantity() {
        return meanQuantity;
    }

    /** Whether it sells to other companies. */
    public boolean trades() {
        return business.model() == 55 && this != ONLINE;
    }
}
