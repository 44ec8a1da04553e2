package io.notaflow.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final Hand hand = new Hand();
    private final List<String> asked = new ArrayList<>();
    private final Memo<String> memo = new Memo<>(this::ask, Duration.ofSeconds(5), hand);

    private boolean broken;

    @Test
    void asksOnceInAWhile() throws SQLException {
        assertThat(memo.get("a")).isEqualTo("a1");
        hand.now = hand.now.plusMillis(4_999);
        assertThat(memo.get("a")).isEqualTo("a1");
        hand.now = hand.now.plusMillis(1);
        assertThat(memo.get("a")).isEqualTo("a2");
        assertThat(memo.get("b")).isEqualTo("b3");
    }

    @Test
    void whatWentWrongIsToldToAllWhoAskWithinASecond() throws SQLException {
        broken = true;
        assertThatThrownBy(() -> memo.get("a")).hasMessageContaining("gone");
        broken = false;
        hand.now = hand.now.plusMillis(999);
        assertThatThrownBy(() -> memo.get("a")).hasMessageContaining("gone");
        assertThat(asked).isEmpty();

        hand.now = hand.now.plusMillis(1);
        assertThat(memo.get("a")).isEqualTo("a1");
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() throws SQLException {
        for (int i = 0; i < 65; i++) {
            memo.get("day " + i);
        }
        asked.clear();

        memo.get("day 1");
        memo.get("day 0");
        assertThat(asked).containsExactly("day 0");
    }

    private String ask(String key) throws SQLException {
        if (broken) {
            throw new SQLException("as if the database were gone");
        }
        asked.add(key);
        return key + asked.size();
    }

    /** A clock that stands still. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
