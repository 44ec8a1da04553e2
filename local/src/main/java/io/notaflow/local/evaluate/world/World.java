package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.random.Dice;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Everybody who sells, a function of the seed alone: small vendors in groups of one trade, and a few that are busy enough for spikes of an
 * hour.
 *
 * @param seed of everything
 * @param seasons what moves all of them
 * @param vendors all of them
 * @param busy how many of them, the first ones, are busy
 */
public record World(long seed, Seasons seasons, List<Vendor> vendors, int busy) {
    private static final int SMALL = 34;
    private static final List<Shop> SMALL_SHOPS =
            List.of(Shop.FASHION, Shop.PARTS, Shop.PHARMACY, Shop.MATERIALS, Shop.LUNCH, Shop.FOOD);
    private static final List<Shop> BUSY_SHOPS =
            List.of(Shop.LUNCH, Shop.ONLINE, Shop.BAR, Shop.GROCER, Shop.ONLINE, Shop.BAR);
    private static final int MOST_BUSY = 10;
    /** So that a day of a busy vendor has a dozen cancellations and a deviation of them is several. */
    private static final double MUCH_CANCELLED = 0.03;

    /** That many ordinary invoices, about, over that many days. */
    public static World of(long seed, int days, int documents) {
        double perDay = (double) documents / days;
        double small = Math.min(18, Math.max(6, perDay * 0.4 / SMALL));
        List<Vendor> busy = new ArrayList<>();
        double rest = perDay - small * SMALL;
        for (int number = 0; number < 2 || (rest > 60 && number < MOST_BUSY); number++) {
            Shop shop = BUSY_SHOPS.get((int) Math.floorMod(number + seed, (long) BUSY_SHOPS.size()));
            Dice dice = Dice.of(seed, number, 0xB15);
            double peak = 58 + dice.below(18);
            Vendor vendor = new Founder(seed, number)
                    .found(shop, Place.ofBusy(number), peak)
                    .cancelling(MUCH_CANCELLED * (1 + dice.unit()));
            rest -= vendor.perDay();
            busy.add(vendor);
        }
        List<Vendor> vendors = new ArrayList<>(busy);
        for (int number = 0; number < SMALL; number++) {
            Shop shop = SMALL_SHOPS.get(number % SMALL_SHOPS.size());
            double volume = small * Dice.of(seed, number, 0x5A1).spread(0.3);
            vendors.add(new Founder(seed, busy.size() + number)
                    .found(shop, Place.ofSmall(number), volume / shop.week().perDay()));
        }
        return new World(seed, Seasons.of(seed, days), List.copyOf(vendors), busy.size());
    }

    /** A vendor beside all of these, with customers of its own; {@code number}, of 1,000 and more, tells such vendors apart. */
    public Vendor newcomer(int number, Shop shop, State state, double perDay) {
        return new Founder(seed, number)
                .found(shop, Place.in(state, number), perDay / shop.week().perDay());
    }

    /** Invoices that a vendor has on average in an hour. */
    public double mean(Vendor vendor, OffsetDateTime local) {
        return vendor.mean(local) * seasons.factor(local.toLocalDate(), vendor.shop());
    }
}
