package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.profile.OpenHours.Hour;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Sums up what an issuer does by the hour of its local time and says how that compares with the same hour of the weeks before; whether it
 * is a finding is decided beside the others of its state. History: four values of the same hour of the week.
 *
 * <p>Memory: {@link OpenHours} and {@link Habits}, together 2 to 3 kB, for ever. Reminders: one an hour in which something is issued or cancelled.
 */
public final class HoursDetector implements Detector<Fact> {
    private static final String OPEN = "open";
    private static final String HABITS = "habits";
    private static final int WORTH_PROVING = 20;
    private static final long SECONDS = 3_600;
    private static final Duration OFFLINE_TERM = Duration.ofDays(1);

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        boolean cancelled = fact.kind() == FactKind.CANCELLED;
        if (fact.kind() != FactKind.ISSUED && !cancelled) {
            return;
        }
        boolean offlineBefore = scene.late() && isOffline(fact, scene);
        if (scene.late() && !offlineBefore) {
            return;
        }
        Traits traits = fact.invoice();
        Instant at = offlineBefore ? scene.now() : fact.at();
        long hour = Math.floorDiv(traits.locally(at).toEpochSecond(ZoneOffset.UTC), SECONDS);
        OpenHours open = OpenHours.read(scene.memory().get(OPEN));
        if (!open.has(hour)) {
            scene.remind(
                    LocalDateTime.ofEpochSecond((hour + 1) * SECONDS, 0, ZoneOffset.UTC)
                            .toInstant(traits.offset()),
                    hour + "/" + traits.issuerUf());
        }
        if (cancelled) {
            open.of(hour).cancelled++;
        } else if (offlineBefore) {
            open.of(hour).offlineBefore++;
        } else {
            open.of(hour).add(traits.total(), fact.accessKey().emissionType() != 1, fact.key());
        }
        scene.memory().put(OPEN, open.bytes());
    }

    /** What is issued off line comes late by its nature: it counts when it comes, in the share of contingency alone. */
    private static boolean isOffline(Fact fact, Scene scene) {
        return fact.kind() == FactKind.ISSUED
                && fact.accessKey().emissionType() != 1
                && !scene.now().isAfter(fact.at().plus(OFFLINE_TERM));
    }

    @Override
    public void remind(String name, Scene scene) {
        int slash = name.indexOf('/');
        close(Long.parseLong(name.substring(0, slash)), name.substring(slash + 1), scene.now(), scene);
    }

    private static void close(long hour, String uf, Instant end, Scene scene) {
        OpenHours open = OpenHours.read(scene.memory().get(OPEN));
        Hour done = open.take(hour);
        scene.memory().put(OPEN, open.bytes());
        Habits habits = Habits.read(scene.memory().get(HABITS));
        habits.passTo(hour);
        int slot = Habits.slot(hour);
        boolean known = habits.counts().seen(slot) >= Habits.HISTORY;
        double expectedCount = known ? habits.counts().expected(slot) : -1;
        double deviationCount = habits.counts().deviation(slot);
        double expectedBrl = habits.values().expected(slot);
        double deviationBrl = habits.values().deviation(slot);
        double brl = done.cents / 100.0;
        double strayTicket = habits.strayOfTicket(hour, done.count, brl);
        habits.learn(hour, done.count, brl, done.contingency, done.offlineBefore);
        scene.memory().put(HABITS, habits.bytes());
        HourFigures figures = new HourFigures(
                done.count,
                expectedCount,
                deviationCount,
                brl,
                expectedBrl,
                deviationBrl,
                done.contingency,
                habits.issuedInADay(),
                habits.contingencyInADay(),
                done.cancelled,
                done.offlineBefore,
                strayTicket);
        List<String> evidence = done.count < WORTH_PROVING ? List.of() : done.largest.keys();
        scene.sum(figures.summary(uf, scene.subject(), end, evidence));
    }
}
