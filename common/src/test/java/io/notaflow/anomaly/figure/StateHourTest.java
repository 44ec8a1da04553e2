package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StateHourTest {
    @Test
    void threeFifthsAndAFifthMoreTogetherAreAMarketThatMoves() {
        assertThat(market(5, 3, 0, 120).isMarketWide()).isTrue();
        assertThat(market(5, 3, 0, 119).isMarketWide()).isFalse();
        assertThat(market(5, 2, 0, 150).isMarketWide()).isFalse();
        assertThat(market(4, 4, 0, 150).isMarketWide()).isFalse();
        assertThat(market(5, 0, 3, 80).isMarketWide()).isTrue();
    }

    @Test
    void aStateIsNoPartOfAMoveTheOtherWay() {
        StateHour others = market(5, 3, 0, 120);

        assertThat(isPart(market(4, 3, 0, 140), others)).isTrue();
        assertThat(isPart(market(6, 0, 6, 30), others)).isFalse();
    }

    @Test
    void ofFewOthersThreeMustMoveToo() {
        StateHour state = market(6, 6, 0, 200);

        assertThat(isPart(state, market(3, 2, 0, 130))).isFalse();
        assertThat(isPart(state, market(3, 3, 0, 130))).isTrue();
        assertThat(isPart(state, StateHour.NOTHING)).isTrue();
    }

    @Test
    void aBusyMarketLiftsNoShares() {
        StateHour hour = new StateHour(22, 2_200, 2, 5, 0, 0, 22, 20, 0);

        assertThat(Figure.INVOICES.of(Figure.INVOICES.calmed(hour, 1.1))).isEqualTo(20);
        assertThat(Figure.TICKET.of(Figure.TICKET.calmed(hour, 1.1))).isEqualTo(100);
    }

    @Test
    void readsWhatFormerVersionsLeftWaiting() {
        double[] former = {49, 159.5, 3, 3, 1, 1, 100};
        Summary waiting = new Summary(StateHour.GROUP, "SP", Instant.EPOCH, StateHour.KIND, former, "");

        assertThat(StateHour.of(waiting)).isEqualTo(new StateHour(49, 159.5, 3, 3, 1, 1, 0, 0, 100));
        StateHour now = new StateHour(49, 159.5, 3, 3, 1, 1, 42, 30, 100);
        assertThat(StateHour.of(now.summary("SP", Instant.EPOCH))).isEqualTo(now);
    }

    private static boolean isPart(StateHour state, StateHour others) {
        return state.isPartOfMarketMoveIn(state.plus(others));
    }

    /** 100 are usual. */
    private static StateHour market(int comparable, int up, int down, double known) {
        return new StateHour(known, 0, 0, comparable, up, down, known, 100, 0);
    }
}
