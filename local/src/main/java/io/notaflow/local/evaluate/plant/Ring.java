package io.notaflow.local.evaluate.plant;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.world.Shop;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.Ware;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Companies of one trade that sell to each other in turn, beside a little of their usual trade. */
final class Ring {
    /** Days within which it is closed. */
    static final int LASTS = 26;

    private static final long WORTH = 2_500_000;
    private static final double PER_DAY = 0.5;
    private static final int SCALE = 10_000;
    private static final int HEADING = 4;

    private final Newcomers newcomers;
    private final List<Vendor> companies = new ArrayList<>();
    private final int first;
    private final int pause;

    /** {@code first}: day of the run on which it begins; {@code pause}: days between two sales. */
    Ring(Newcomers newcomers, int length, int first, int pause) {
        this.newcomers = newcomers;
        this.first = first;
        this.pause = pause;
        for (int i = 0; i < length; i++) {
            Vendor company = newcomers.found(Shop.MATERIALS, PER_DAY);
            companies.add(i == 0 ? company : company.selling(companies.get(0).wares()));
            newcomers.trade(companies.get(i), first, LASTS);
        }
    }

    List<Vendor> companies() {
        return companies;
    }

    /** One kind of goods goes round; each time quantity and price grow by that share of the first. */
    List<Sale> go(Plan plan, double quantity, double price) {
        Ware ware = wares().get(0);
        List<Sale> sales = new ArrayList<>();
        for (int turn = 0; turn < companies.size(); turn++) {
            sales.add(sell(plan, turn, at(ware, 1 + turn * price), units(ware) * (1 + turn * quantity)));
        }
        return sales;
    }

    /** Each sells something else. */
    List<Sale> goWithOthers(Plan plan) {
        List<Sale> sales = new ArrayList<>();
        for (int turn = 0; turn < companies.size(); turn++) {
            Ware ware = wares().get(turn);
            sales.add(sell(plan, turn, ware, units(ware)));
        }
        return sales;
    }

    private Sale sell(Plan plan, int turn, Ware ware, double units) {
        Vendor from = companies.get(turn);
        Vendor to = companies.get((turn + 1) % companies.size());
        OffsetDateTime day = newcomers.dawn(from, first + turn * pause);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        OffsetDateTime at = day.plusHours(9).plusMinutes(plan.dice().below(480));
        return plan.further(from, at).to(to.asRecipient()).wish(Wish.ofGoods(ware, Math.round(units * SCALE)));
    }

    /** Its goods of different headings. */
    private List<Ware> wares() {
        Set<String> headings = new HashSet<>();
        return companies.get(0).wares().stream()
                .filter(ware -> headings.add(ware.product().ncm().substring(0, HEADING)))
                .toList();
    }

    private static double units(Ware ware) {
        return Math.max(1, Math.round(WORTH / ware.price()));
    }

    private static Ware at(Ware ware, double factor) {
        return new Ware(ware.product(), ware.price() * factor, ware.deviation());
    }
}
