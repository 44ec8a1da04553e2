package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.Notification;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is told now, and together.
 *
 * <p>A group is due when its oldest finding has waited long enough and its last message is as old as the cool-down; then all of it is told. Up
 * to {@value #FEW} groups that are due are told in messages of their own, more in one message for all, so that a bad day is one message
 * too.
 */
final class Grouping {
    static final int FEW = 5;

    private static final Comparator<Bundle> WORST_FIRST = Comparator.comparing(
                    Bundle::severity, Comparator.reverseOrder())
            .thenComparing(Bundle::amount, Comparator.<BigDecimal>reverseOrder())
            .thenComparing(bundle -> bundle.key().toString());

    private Grouping() {}

    /**
     * The messages to write now, each a list of groups, the worst first.
     *
     * @param waiting what there is to tell, all with an instant since when
     * @param lastTold when a group was last told; nothing for one that was not, or longer ago than the cool-down
     */
    static List<List<Bundle>> messages(
            List<Notification> waiting, Map<GroupKey, Instant> lastTold, Instant now, Pace pace) {
        Map<GroupKey, List<Notification>> groups = new LinkedHashMap<>();
        waiting.forEach(one -> groups.computeIfAbsent(GroupKey.of(one.finding()), key -> new ArrayList<>())
                .add(one));
        List<Bundle> due = new ArrayList<>();
        groups.forEach((key, findings) -> {
            if (hasWaited(findings, now, pace) && isCool(lastTold.get(key), now, pace)) {
                due.add(Bundle.of(key, findings));
            }
        });
        due.sort(WORST_FIRST);
        if (due.size() > FEW) {
            return List.of(List.copyOf(due));
        }
        return due.stream().map(List::of).toList();
    }

    private static boolean hasWaited(List<Notification> findings, Instant now, Pace pace) {
        return findings.stream()
                .map(one -> Objects.requireNonNull(one.telling().waitingSince()))
                .anyMatch(since -> !since.plus(pace.groupWait()).isAfter(now));
    }

    private static boolean isCool(@Nullable Instant last, Instant now, Pace pace) {
        return last == null || !last.plus(pace.coolDown()).isAfter(now);
    }
}
