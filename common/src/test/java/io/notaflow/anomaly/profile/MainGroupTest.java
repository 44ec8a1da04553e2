package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MainGroupTest {
    private final MainGroup group = new MainGroup();

    @Test
    void aDayOfOtherGoodsChangesNothing() {
        for (int day = 0; day < 30; day++) {
            group.learn(Map.of("65/22", 60L, "65/19", 50L));
        }
        group.learn(Map.of("65/19", 900L));

        assertThat(group.name()).isEqualTo("65/22");
    }

    @Test
    void whoSellsSomethingElseForGoodMovesOnce() {
        for (int day = 0; day < 30; day++) {
            group.learn(Map.of("65/22", 60L));
        }
        String before = group.name();
        int moves = 0;
        for (int day = 0; day < 60; day++) {
            String was = group.name();
            group.learn(Map.of("65/19", 60L));
            moves += was.equals(group.name()) ? 0 : 1;
        }

        assertThat(before).isEqualTo("65/22");
        assertThat(group.name()).isEqualTo("65/19");
        assertThat(moves).isEqualTo(1);
    }
}
