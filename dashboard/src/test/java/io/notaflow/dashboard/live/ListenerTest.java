package io.notaflow.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final List<Runnable> tasks = new ArrayList<>();
    private final List<Event> sent = new ArrayList<>();
    private final Audience audience = new Audience(tasks::add, 2);
    private int hungUp;

    @Test
    void aPageThatDoesNotKeepUpMissesWhatWasReplaced() {
        audience.join(listener(), List.of());
        audience.tell(new Event("tiles", "1"));
        audience.tell(new Event("state", "1"));
        audience.tell(new Event("tiles", "2"));
        tasks.forEach(Runnable::run);

        assertThat(sent).containsExactly(new Event("state", "1"), new Event("tiles", "2"));
    }

    @Test
    void oneThreadAtATimeSendsToAPage() {
        audience.join(listener(), List.of());
        audience.tell(new Event("tiles", "1"));
        audience.tell(new Event("state", "1"));
        assertThat(tasks).hasSize(1);

        tasks.remove(0).run();
        audience.tell(new Event("tiles", "2"));
        assertThat(tasks).hasSize(1);
    }

    @Test
    void oneThatDoesNotReturnHoldsUpNobodyElse() {
        audience.join(listener(), List.of());
        audience.join(listener(), List.of());
        audience.tell(new Event("tiles", "1"));
        tasks.remove(0);
        audience.tell(new Event("tiles", "2"));
        tasks.forEach(Runnable::run);

        assertThat(sent).containsExactly(new Event("tiles", "2"));
        assertThat(hungUp).isZero();
    }

    @Test
    void aConnectionThatFailsIsHungUpOnceAndLeftAlone() {
        audience.join(
                new Listener(
                        event -> {
                            throw new IllegalStateException("the connection is gone");
                        },
                        () -> hungUp++),
                List.of());
        audience.tell(new Event("tiles", "1"));
        tasks.remove(0).run();
        audience.tell(new Event("tiles", "2"));

        assertThat(hungUp).isEqualTo(1);
        assertThat(tasks).isEmpty();
    }

    private Listener listener() {
        return new Listener(sent::add, () -> hungUp++);
    }

    @Test
    void whoComesBeginsWithWhatIsKnownAndMoreThanTheLimitAreRefused() {
        assertThat(audience.join(listener(), List.of(new Event("tiles", "1")))).isTrue();
        assertThat(audience.join(listener(), List.of())).isTrue();
        assertThat(audience.join(listener(), List.of())).isFalse();
        tasks.forEach(Runnable::run);

        assertThat(sent).containsExactly(new Event("tiles", "1"));
    }
}
