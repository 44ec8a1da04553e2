package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.Names;
import io.notaflow.local.simulate.catalogue.Product;
import io.notaflow.local.simulate.catalogue.Products;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.catalogue.Treatment;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.model.Regime;
import io.notaflow.local.simulate.random.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes one vendor from the seed. */
final class Founder {
    private static final int PURPOSE = 0xF0D;
    private static final int WARES = 6;
    private static final double WHOLESALE = 0.7;
    private static final int LEAST_CUSTOMERS = 60;
    /** Between two purchases of a customer on average: on the busiest days still longer than a cancellation and a reissue take. */
    private static final int DAYS_APART = 12;

    private final long seed;
    private final int number;
    private final Dice dice;

    Founder(long seed, int number) {
        this.seed = seed;
        this.number = number;
        this.dice = Dice.of(seed, number, PURPOSE);
    }

    Vendor found(Shop shop, Place place, double peak) {
        String root = root(number);
        Issuer issuer = new Issuer(
                number,
                shop.business(),
                shop.business().model() == 65 && dice.chance(0.3) ? Regime.SIMPLES : Regime.NORMAL,
                CheckDigits.cnpj(root + "0001"),
                Names.company(dice, shop.business().word()),
                place.state(),
                place.town(),
                dice.digits(9));
        return new Vendor(
                issuer,
                shop,
                place.offset(),
                peak,
                0.004 + 0.016 * dice.unit(),
                wares(shop),
                shop.trades() ? customers(place.state(), peak * shop.week().perDay()) : List.of(),
                0.01 + 0.02 * dice.unit());
    }

    /** Roots of one seed do not meet those of its customers, which begin with 9. */
    private String root(int of) {
        long spread = Math.floorMod(seed * 1_000_003L, 70_000_000L);
        return String.format(Locale.ROOT, "%08d", 10_000_000 + (spread + of * 104_729L) % 70_000_000L);
    }

    /** One variant of each kind of goods: what a vendor calls by one NCM and unit has one price. */
    private List<Ware> wares(Shop shop) {
        List<Product> offered =
                new ArrayList<>(Products.of(shop.business().sectors().get(0)));
        offered.removeIf(product -> product.treatment() == Treatment.SERVICE);
        List<Ware> wares = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        // All vendors of a trade choose among the same first goods, so that each has a market.
        List<String> shared = offered.stream()
                .map(product -> product.ncm() + product.unit())
                .distinct()
                .limit(WARES + 2)
                .toList();
        offered.removeIf(product -> !shared.contains(product.ncm() + product.unit()));
        while (wares.size() < WARES && !offered.isEmpty()) {
            Product product = offered.remove(dice.below(offered.size()));
            if (taken.add(product.ncm() + product.unit())) {
                double level = StrictMath.exp(0.07 * Chance.normal(dice));
                double price = product.priceCents() * (shop.trades() ? WHOLESALE : 1) * level;
                wares.add(new Ware(product, price, 0.03 + 0.05 * dice.unit()));
            }
        }
        return List.copyOf(wares);
    }

    private List<Recipient> customers(State home, double perDay) {
        int wanted = Math.max(LEAST_CUSTOMERS, (int) Math.round(perDay * DAYS_APART));
        List<Recipient> customers = new ArrayList<>();
        for (int customer = 0; customer < wanted; customer++) {
            State state = dice.chance(0.7) ? home : State.at(dice.unit());
            Municipality town = dice.pick(state.municipalities());
            String root = Integer.toString(90_000_000 + (number * 10_000 + customer) * 53 % 9_999_000);
            customers.add(new Recipient(
                    CheckDigits.cnpj(root + "0001"), Names.company(dice, "COMERCIAL"), state, town, 1, false));
        }
        return List.copyOf(customers);
    }
}
