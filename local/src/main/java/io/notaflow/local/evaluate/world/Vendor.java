package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.random.Dice;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Who issues, and how: its week, its noise, its wares and its customers.
 *
 * @param issuer identity
 * @param shop sort of seller
 * @param offset of its clocks
 * @param peak invoices of its busiest hour
 * @param dispersion of its hourly counts, see {@link Chance#count}
 * @param wares what it sells, the most usual first
 * @param customers companies it sells to, more than it has invoices in two days; empty for shops
 * @param cancelled share of its invoices that it cancels in time
 */
public record Vendor(
        Issuer issuer,
        Shop shop,
        ZoneOffset offset,
        double peak,
        double dispersion,
        List<Ware> wares,
        List<Recipient> customers,
        double cancelled) {

    private static final int MOST_LINES = 6;

    /** 14 characters. */
    public String id() {
        return issuer.taxId();
    }

    /** The same who sells what another sells, at the other's prices. */
    public Vendor selling(List<Ware> others) {
        return new Vendor(issuer, shop, offset, peak, dispersion, others, customers, cancelled);
    }

    /** The same who cancels another share. */
    Vendor cancelling(double share) {
        return new Vendor(issuer, shop, offset, peak, dispersion, wares, customers, share);
    }

    /** The same under another number of its registration. */
    public Vendor as(Issuer other) {
        return new Vendor(other, shop, offset, peak, dispersion, wares, customers, cancelled);
    }

    /** As a customer of others. */
    public Recipient asRecipient() {
        return new Recipient(id(), issuer.name(), issuer.state(), issuer.municipality(), 1, false);
    }

    /** 55 or 65. */
    public int model() {
        return shop.business().model();
    }

    /** Invoices that an ordinary hour has on average. */
    public double mean(OffsetDateTime local) {
        return peak * shop.week().at(local);
    }

    /** Standard deviation of the count of an hour with that mean. */
    public double deviation(double mean) {
        return Math.sqrt(mean + dispersion * mean * mean);
    }

    /** Invoices of an average day. */
    public double perDay() {
        return peak * shop.week().perDay();
    }

    /** What one customer takes. */
    public List<Pick> basket(Bend bend, Dice dice) {
        int lines = Math.min(dice.count(shop.meanLines(), MOST_LINES), wares.size());
        List<Integer> free = new ArrayList<>();
        for (int ware = 0; ware < wares.size(); ware++) {
            free.add(ware);
        }
        List<Pick> picks = new ArrayList<>();
        while (picks.size() < lines) {
            // The smaller of two draws: the first wares sell best.
            int place = Math.min(dice.below(free.size()), dice.below(free.size()));
            int number = free.remove(place);
            picks.add(pick(number, bend, dice));
        }
        return picks;
    }

    private Pick pick(int number, Bend bend, Dice dice) {
        Ware ware = wares.get(number);
        long price = ware.price(bend.ware() == number ? bend.shift() : 0, dice);
        boolean weighed = ware.product().unit().equals("KG") && model() == 65;
        double quantity = weighed ? dice.between(80, 3_500) / 1_000.0 : usual(dice);
        double bent = quantity * bend.quantity();
        long scaled = weighed ? Math.round(bent * 1_000) * 10 : Math.max(1, Chance.whole(bent, dice)) * 10_000;
        return new Pick(ware, Math.max(10, scaled), price);
    }

    private double usual(Dice dice) {
        return Math.max(1, Math.round(shop.meanQuantity() * dice.spread(0.5)));
    }

    /**
     * A line of a basket.
     *
     * @param ware what
     * @param quantity scale 4
     * @param price of a unit, scale 4
     */
    public record Pick(Ware ware, long quantity, long price) {

        /** Cents. */
        public double value() {
            return quantity * (double) price / 1_000_000;
        }
    }
}
