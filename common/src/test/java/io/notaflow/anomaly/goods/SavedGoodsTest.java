package io.notaflow.anomaly.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.goods.codes.UseDay;
import io.notaflow.anomaly.goods.price.PriceDay;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.testing.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of a product of an issuer, an open day of it and what goes on, as a released version saved them. */
class SavedGoodsTest {
    private static final CfopClasses CLASSES = new CfopClasses(Map.of());
    private static final long DAY = 20_000;

    @Test
    void readsAProductOfVersionOne() throws IOException {
        ProductMemory today = product();

        ProductMemory saved = ProductMemory.read(SavedState.file("product-v1.bin", today.bytes()));

        assertThat(saved.bytes()).isEqualTo(today.bytes());
        assertThat(saved.last()).isEqualTo(DAY + 19);
        assertThat(saved.prices().judge(open(saved, 20).prices(), DAY + 20).strays())
                .isGreaterThan(8);
    }

    @Test
    void readsAnOpenDayOfVersionOne() throws IOException {
        OpenDay today = open(product(), 20);

        OpenDay saved = OpenDay.read(SavedState.file("open-day-v1.bin", today.bytes()));

        assertThat(saved.bytes()).isEqualTo(today.bytes());
        assertThat(saved.uf()).isEqualTo(35);
        PriceDay judged = product().prices().judge(saved.prices(), DAY + 20);
        assertThat(judged.count()).isEqualTo(4);
        assertThat(judged.evidence()).hasSize(4);
    }

    @Test
    void readsWhatGoesOn() throws IOException {
        Instant start = Instant.parse("2026-08-01T03:00:00Z");
        Spell spell = Spell.of(null, start, start.plusSeconds(60), List.of("b", "a"));

        byte[] saved = SavedState.file("spell-v1.bin", spell.bytes());

        Spell later = Spell.of(saved, start.plusSeconds(120), start.plusSeconds(180), List.of("c"));
        assertThat(later).isEqualTo(new Spell(start, start.plusSeconds(180), List.of("a", "b", "c")));
        assertThat(Spell.isOver(saved, start.plusSeconds(60).plus(Spell.GAP))).isTrue();
        assertThat(Spell.isOver(saved, start.plusSeconds(59).plus(Spell.GAP))).isFalse();
    }

    /** Twenty days of four sales at 10 each, now and then a tenth more. */
    private static ProductMemory product() {
        ProductMemory product = ProductMemory.seenOn(DAY);
        for (int day = 0; day < 20; day++) {
            OpenDay open = open(product, day % 2 == 0 ? 10 : 10.5);
            PriceDay prices = product.prices().judge(open.prices(), DAY + day);
            product.prices().learn(open.prices(), prices, DAY + day);
            UseDay uses = product.practice().judge(open.uses(), day);
            assertThat(product.practice().learn(uses, DAY + day)).isEqualTo(day % 7 == 0);
            product = product.on(DAY + day);
        }
        return product;
    }

    private static OpenDay open(ProductMemory product, double price) {
        OpenDay open = OpenDay.begin(35, product);
        for (int i = 0; i < 4; i++) {
            Line line = Sale.line("22030000", "UN", price + 0.1 * i, 7);
            String key = new Sale(1, i, Instant.EPOCH, List.of(line)).key();
            open.prices().add(line, key);
            open.uses().add(List.of(line), key, CLASSES);
        }
        return open;
    }
}
