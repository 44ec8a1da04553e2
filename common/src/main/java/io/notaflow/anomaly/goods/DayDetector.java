package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.goods.codes.UseDay;
import io.notaflow.anomaly.goods.price.PriceDay;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.config.CfopClass;
import io.notaflow.kpi.CfopClasses;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what an issuer sells by product (NCM and tax unit) and local day, and says at the close of the day how prices and codes compare with
 * its own past; a price that is grossly off is said at once. Whether it is a finding is decided beside the market of the product. Prices are those of
 * items sold by ordinary outgoing invoices, codes those of all items with an NCM.
 *
 * <p>Memory of an issuer: {@link ProductMemory} for each of at most 1,500 products, until it was not sold for 60 days: 150 bytes each, so 200 kB at
 * most as a rule; {@link OpenDay} for each product of the day, about 300 bytes; {@link Assortment}. Reminders: one per product and day, one per
 * product.
 */
final class DayDetector implements Detector<Fact> {
    private static final String ASSORTMENT = "assortment";
    private static final String KNOWN = "known/";
    private static final String OPEN = "day/";
    private static final Duration UNUSED = Duration.ofDays(60);
    private static final int ORDINARY = 1;
    private static final int OUT = 1;

    private final CfopClasses classes;

    DayDetector(CfopClasses classes) {
        this.classes = classes;
    }

    @Override
    public String name() {
        return "goods";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() != FactKind.ISSUED || scene.late()) {
            return;
        }
        long date = Days.of(fact.invoice());
        Map<Product, List<Line>> lines = new LinkedHashMap<>();
        for (Line line : fact.invoice().lines()) {
            if (!line.ncm().isEmpty()) {
                lines.computeIfAbsent(Product.of(line), any -> new ArrayList<>())
                        .add(line);
            }
        }
        lines.forEach((product, items) -> add(product, items, date, fact, scene));
    }

    private void add(Product product, List<Line> items, long date, Fact fact, Scene scene) {
        String name = OPEN + date + '/' + product.name();
        byte[] bytes = scene.memory().get(name);
        OpenDay day = bytes == null ? null : OpenDay.read(bytes);
        if (day == null) {
            ProductMemory known = known(product, date, scene);
            if (known == null) {
                return;
            }
            day = OpenDay.begin(fact.accessKey().stateCode(), known);
            scene.remind(Days.end(date), name);
        }
        Traits traits = fact.invoice();
        if (traits.purpose() == ORDINARY && traits.direction() == OUT) {
            for (Line line : items) {
                if (classes.of(line.cfop()) == CfopClass.SALE) {
                    day.prices()
                            .add(line, fact.key())
                            .ifPresent(
                                    gross -> scene.sum(gross.summary(product.group(), scene.subject(), scene.now())));
                }
            }
        }
        day.uses().add(items, fact.key(), classes);
        scene.memory().put(name, day.bytes());
    }

    /** What is known of a product; null when it is new and there are too many. */
    private static @Nullable ProductMemory known(Product product, long date, Scene scene) {
        String name = KNOWN + product.name();
        byte[] bytes = scene.memory().get(name);
        if (bytes != null) {
            return ProductMemory.read(bytes);
        }
        Assortment assortment = Assortment.read(scene.memory().get(ASSORTMENT), date);
        if (assortment.isFull()) {
            return null;
        }
        scene.memory().put(ASSORTMENT, assortment.with(1).bytes());
        ProductMemory fresh = ProductMemory.seenOn(date);
        scene.memory().put(name, fresh.bytes());
        scene.remind(Days.end(date).plus(UNUSED), name);
        return fresh;
    }

    @Override
    public void remind(String name, Scene scene) {
        byte[] bytes = scene.memory().get(name);
        if (bytes == null) {
            return;
        }
        if (name.startsWith(OPEN)) {
            scene.memory().remove(name);
            int slash = name.indexOf('/', OPEN.length());
            long date = Long.parseLong(name.substring(OPEN.length(), slash));
            close(Product.named(name.substring(slash + 1)), date, OpenDay.read(bytes), scene);
        } else {
            forget(name, ProductMemory.read(bytes), scene);
        }
    }

    private static void close(Product product, long date, OpenDay day, Scene scene) {
        ProductMemory known = known(product, date, scene);
        if (known == null) {
            return;
        }
        Instant end = Days.end(date);
        PriceDay prices = known.prices().judge(day.prices(), date);
        known.prices().learn(day.prices(), prices, date);
        if (!prices.isEmpty()) {
            scene.sum(prices.summary(product.group(), scene.subject(), day.uf(), end));
        }
        long since = Assortment.read(scene.memory().get(ASSORTMENT), date).since();
        UseDay uses = known.practice().judge(day.uses(), date - since);
        if (known.practice().learn(uses, date)) {
            scene.sum(uses.summary(product.group(), scene.subject(), end));
        }
        scene.memory().put(KNOWN + product.name(), known.on(date).bytes());
    }

    private static void forget(String name, ProductMemory known, Scene scene) {
        Instant unused = Days.end(known.last()).plus(UNUSED);
        if (scene.now().isBefore(unused)) {
            scene.remind(unused, name);
            return;
        }
        scene.memory().remove(name);
        Assortment assortment =
                Assortment.read(scene.memory().get(ASSORTMENT), known.last()).with(-1);
        if (assortment.products() > 0) {
            scene.memory().put(ASSORTMENT, assortment.bytes());
        } else {
            scene.memory().remove(ASSORTMENT);
        }
    }
}
