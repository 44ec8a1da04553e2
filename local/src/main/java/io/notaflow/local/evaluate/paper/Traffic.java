package io.notaflow.local.evaluate.paper;

import io.notaflow.local.evaluate.world.Chance;
import io.notaflow.local.evaluate.world.Shop;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.World;
import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.Names;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ordinary sales of a world: every hour of every vendor draws its count. */
public final class Traffic {
    private static final int HOURS = 0x40_0125;
    private static final int STRANGERS = 0x57_4A;
    private static final double NAMED = 0.25;
    private static final int SECONDS = 3_600;

    private final World world;
    private long strangers;

    public Traffic(World world) {
        this.world = world;
    }

    /** All of them, vendor by vendor. */
    public List<Sale> ordinary() {
        List<Sale> sales = new ArrayList<>();
        for (Vendor vendor : world.vendors()) {
            sales.addAll(of(vendor, world.seasons().start(), world.seasons().end()));
        }
        return sales;
    }

    /** Those of one vendor, of the whole hours from then until then. */
    public List<Sale> of(Vendor vendor, Instant from, Instant until) {
        List<Sale> sales = new ArrayList<>();
        Dice dice = Dice.of(world.seed(), vendor.issuer().number(), HOURS);
        int turn = 0;
        for (Instant hour = from; hour.isBefore(until); hour = hour.plusSeconds(SECONDS)) {
            OffsetDateTime local = hour.atOffset(vendor.offset());
            int count = Chance.count(world.mean(vendor, local), vendor.dispersion(), dice);
            for (int i = 0; i < count; i++) {
                Recipient to = vendor.customers().isEmpty()
                        ? consumer(vendor, dice)
                        : vendor.customers().get(turn++ % vendor.customers().size());
                sales.add(sale(vendor, local.plusSeconds(dice.below(SECONDS)), to, dice));
            }
        }
        return sales;
    }

    /** One more sale, to somebody who buys nothing else. */
    public Sale further(Vendor vendor, OffsetDateTime at) {
        strangers++;
        Dice dice = Dice.of(world.seed(), strangers, STRANGERS);
        Recipient to = vendor.customers().isEmpty()
                ? consumer(vendor, dice)
                : stranger(vendor.issuer().state());
        return sale(vendor, at.withNano(0), to, dice).take();
    }

    /** A company of that state which buys nothing else. */
    public Recipient stranger(State state) {
        strangers++;
        Dice dice = Dice.of(world.seed(), strangers, STRANGERS + 1);
        Municipality town = dice.pick(state.municipalities());
        String root = String.format(Locale.ROOT, "%08d", 3_000_000 + strangers);
        return new Recipient(CheckDigits.cnpj(root + "0001"), Names.company(dice, "COMERCIAL"), state, town, 1, false);
    }

    private static Sale sale(Vendor vendor, OffsetDateTime at, @Nullable Recipient to, Dice dice) {
        Deal deal = vendor.model() == 65 ? Deal.RETAIL : vendor.shop() == Shop.ONLINE ? Deal.CONSUMER_SALE : Deal.SALE;
        Duration wait = Duration.ofSeconds(1 + dice.below(4));
        return new Sale(vendor, at, dice.next(), dice.next(), wait, deal, to);
    }

    private static @Nullable Recipient consumer(Vendor vendor, Dice dice) {
        String cpf = CheckDigits.cpf(Long.toString(dice.between(100_000_001, 899_999_998)));
        if (vendor.shop() == Shop.ONLINE) {
            State state = State.at(dice.unit());
            return new Recipient(cpf, Names.person(dice), state, dice.pick(state.municipalities()), 9, false);
        }
        return dice.chance(NAMED) ? new Recipient(cpf, Names.person(dice), null, null, 9, false) : null;
    }
}
