package io.notaflow.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final List<Runnable> tasks = new ArrayList<>();
    private final List<Event> sent = new ArrayList<>();
    private final Audience audience = new Audience(tasks::add, 2);

    @Test
    void aPageThatDoesNotKeepUpMissesWhatWasReplaced() {
        audience.join(new Listener(sent::add), List.of());
        audience.tell(new Event("tiles", "1"));
        audience.tell(new Event("state", "1"));
        audience.tell(new Event("tiles", "2"));
        tasks.forEach(Runnable::run);

        assertThat(sent).containsExactly(new Event("state", "1"), new Event("tiles", "2"));
    }

    @Test
    void oneThreadAtATimeSendsToAPage() {
        audience.join(new Listener(sent::add), List.of());
        audience.tell(new Event("tiles", "1"));
        audience.tell(new Event("state", "1"));
        assertThat(tasks).hasSize(1);

        tasks.remove(0).run();
        audience.tell(new Event("tiles", "2"));
        assertThat(tasks).hasSize(1);
    }

    @Test
    void oneThatBlocksHoldsUpNobodyElse() {
        audience.join(
                new Listener(event -> {
                    throw new IllegalStateException("as if it had never returned");
                }),
                List.of());
        audience.join(new Listener(sent::add), List.of());
        audience.tell(new Event("tiles", "1"));

        for (Runnable task : tasks) {
            try {
                task.run();
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessageContaining("never");
            }
        }
        assertThat(sent).hasSize(1);
    }

    @Test
    void whoComesBeginsWithWhatIsKnownAndMoreThanTheLimitAreRefused() {
        assertThat(audience.join(new Listener(sent::add), List.of(new Event("tiles", "1"))))
                .isTrue();
        assertThat(audience.join(new Listener(sent::add), List.of())).isTrue();
        assertThat(audience.join(new Listener(sent::add), List.of())).isFalse();
        tasks.forEach(Runnable::run);

        assertThat(sent).containsExactly(new Event("tiles", "1"));
    }
}
