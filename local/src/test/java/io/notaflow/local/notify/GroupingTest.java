package io.notaflow.local.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Notification;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(1));
    private static final Finding SMALL = TestFindings.split(TestFindings.ISSUER, "1", Severity.MEDIUM, "100.00");
    private static final Finding LARGE = TestFindings.split(TestFindings.ISSUER, "2", Severity.MEDIUM, "900.50");
    private static final Finding WORST = TestFindings.split(TestFindings.ISSUER, "3", Severity.HIGH, "1.00");

    @Test
    void aGroupIsToldTogetherWithTheWorstFirstOnceItsOldestHasWaited() {
        List<Notification> waiting = List.of(since(60, SMALL), since(1, LARGE), since(0, WORST));

        List<List<Bundle>> messages = Grouping.messages(waiting, Map.of(), NOW, PACE);

        assertThat(messages).hasSize(1);
        Bundle bundle = messages.get(0).get(0);
        assertThat(bundle.worstFirst().stream().map(Notification::finding)).containsExactly(WORST, LARGE, SMALL);
        assertThat(bundle.amount()).isEqualByComparingTo("1001.50");
        assertThat(bundle.severity()).isEqualTo(Severity.HIGH);
        assertThat(Grouping.messages(List.of(since(59, SMALL)), Map.of(), NOW, PACE))
                .isEmpty();
    }

    @Test
    void aGroupThatWasToldIsSilentForTheCoolDownAndNoOtherIs() {
        Finding other = TestFindings.split(TestFindings.OTHER_ISSUER, "1", Severity.LOW, "1.00");
        List<Notification> waiting =
                List.of(since(600, SMALL), since(600, other), since(600, TestFindings.resolved(LARGE)));
        GroupKey told = GroupKey.of(SMALL);

        assertThat(keys(Grouping.messages(waiting, Map.of(told, NOW.minusSeconds(3_599)), NOW, PACE)))
                .containsExactlyInAnyOrder(GroupKey.of(other), GroupKey.of(TestFindings.resolved(LARGE)));
        assertThat(keys(Grouping.messages(waiting, Map.of(told, NOW.minusSeconds(3_600)), NOW, PACE)))
                .hasSize(3)
                .contains(told);
    }

    @Test
    void fiveGroupsAreFiveMessagesAndSixAreOne() {
        assertThat(Grouping.messages(issuers(5), Map.of(), NOW, PACE)).hasSize(5);
        assertThat(Grouping.messages(issuers(6), Map.of(), NOW, PACE))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.list(Bundle.class))
                .hasSize(6)
                .first()
                .extracting(Bundle::severity)
                .isEqualTo(Severity.HIGH);
    }

    private static List<Notification> issuers(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> since(
                        60, TestFindings.split("issuer " + i, "1", i == number ? Severity.HIGH : Severity.LOW, "1.00")))
                .toList();
    }

    private static List<GroupKey> keys(List<List<Bundle>> messages) {
        return messages.stream().flatMap(List::stream).map(Bundle::key).toList();
    }

    private static Notification since(long seconds, Finding finding) {
        return new Notification(
                "r", TestFindings.at(1, finding), "", new Telling(null, null, null, NOW.minusSeconds(seconds)));
    }
}
