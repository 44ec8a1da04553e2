package io.notaflow.local.evaluate.paper;

import io.notaflow.local.evaluate.world.World;
import io.notaflow.local.simulate.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is sold and sent in one evaluation. */
public final class Book {
    private static final int TRAVEL = 0x7_0AD;
    private static final double SLOW = 0.01;

    private final World world;
    private final Traffic traffic;
    private final List<Sale> sales;
    private final List<Delivery> others = new ArrayList<>();

    public Book(World world) {
        this.world = world;
        this.traffic = new Traffic(world);
        this.sales = traffic.ordinary();
    }

    public World world() {
        return world;
    }

    public Traffic traffic() {
        return traffic;
    }

    /** All sales, not in order. */
    public List<Sale> sales() {
        return sales;
    }

    /** One more sale. */
    public Sale add(Sale sale) {
        sales.add(sale);
        return sale;
    }

    /** A document beside the invoices that vendors send by themselves. */
    public void send(Delivery delivery) {
        others.add(delivery);
    }

    /** Gives out the numbers; the sales are in the order of issue then. */
    public void close() {
        sales.removeIf(Sale::isDropped);
        new Numbers(world.seed()).giveOut(sales);
    }

    /** All records in the order of arrival. */
    public List<Delivery> deliveries() {
        List<Delivery> all = new ArrayList<>(others);
        for (Sale sale : sales) {
            if (sale.isDelivered()) {
                all.add(Documents.authorised(sale, travel(sale)));
            }
        }
        all.removeIf(delivery -> delivery.arrival().isAfter(end()));
        all.sort(Comparator.comparing(Delivery::arrival));
        return all;
    }

    private Instant end() {
        return world.seasons().end();
    }

    /** Seconds; one in a hundred takes minutes, less than detectors wait. */
    private Duration travel(Sale sale) {
        Dice dice = Dice.of(world.seed(), sale.goods(), TRAVEL);
        return Duration.ofSeconds(dice.chance(SLOW) ? 60 + dice.below(180) : 1 + dice.below(20));
    }
}
