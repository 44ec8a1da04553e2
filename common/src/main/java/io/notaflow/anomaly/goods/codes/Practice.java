package io.notaflow.anomaly.goods.codes;

import io.notaflow.anomaly.goods.codes.UseDay.Used;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Under which codes an issuer usually sells a product: in how many invoices of the past each combination was used. Of more than 10,000 all are
 * halved. At most 16 combinations, 15 bytes each; of more the one used least goes.
 */
public final class Practice {
    private static final int MOST = 16;
    private static final int MOST_USES = 10_000;
    private static final int FEWEST = 3;
    /** Own uses from which the past says something by itself. */
    private static final double HISTORY = 30;

    private static final double UNLIKELY = 1e-5;
    /** Practically never: of no more than this share of its invoices. */
    static final double NEVER = 0.01;

    private static final double SHARE_USUAL = 0.05;
    private static final int REPORTS = 7;

    private final TreeMap<Combination, Habit> habits = new TreeMap<>();
    private long told;

    /** How often a combination was used, and how often since it was last told to the market. */
    private static final class Habit {
        private double uses;
        private int untold;
    }

    /** What needs no evidence. */
    List<Combination> usual() {
        double all = habits.values().stream().mapToDouble(habit -> habit.uses).sum();
        return habits.entrySet().stream()
                .filter(one -> one.getValue().uses >= Math.max(FEWEST, SHARE_USUAL * all))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the day is, judged by the days before. */
    public UseDay judge(DayUses day, long age) {
        List<Used> used = new ArrayList<>();
        day.uses().forEach((combination, use) -> {
            if (use.count() > 0) {
                used.add(judge(combination, use, day.invoices()));
            }
        });
        habits.forEach((combination, habit) -> {
            DayUses.Use today = day.uses().get(combination);
            if (habit.untold > 0 && (today == null || today.count() == 0)) {
                used.add(new Used(combination, 0, habit.untold, 0, 0, 0, false, List.of()));
            }
        });
        return new UseDay(age, day.invoices(), used);
    }

    private Used judge(Combination combination, DayUses.Use use, int invoices) {
        double past = habits.entrySet().stream()
                .filter(one -> one.getKey().regime() == combination.regime())
                .mapToDouble(one -> one.getValue().uses)
                .sum();
        Habit habit = habits.get(combination);
        double expected = invoices * ((habit == null ? 0 : habit.uses) + 0.5) / (past + 1);
        boolean rare = past < HISTORY
                ? habit == null
                : (habit == null || habit.uses <= NEVER * past) && Poisson.atLeast(use.count(), expected) < UNLIKELY;
        boolean odd = use.count() >= FEWEST && rare;
        int untold = habit == null ? 0 : habit.untold;
        return new Used(
                combination,
                use.count(),
                untold + use.count(),
                past,
                expected,
                use.cents(),
                odd && !use.keys().isEmpty(),
                use.keys());
    }

    /** Learns the day, once it is judged; whether the market is to be told: of what is new, else weekly. What is odd is learned as one use. */
    public boolean learn(UseDay day, long date) {
        boolean isNew = day.used().stream().anyMatch(used -> used.odd() || !habits.containsKey(used.combination()));
        boolean tell = isNew || date - told >= REPORTS;
        for (Used used : day.used()) {
            Habit habit = habits.computeIfAbsent(used.combination(), any -> new Habit());
            habit.uses += used.odd() ? 1 : used.count();
            habit.untold += used.count();
        }
        if (tell) {
            told = date;
            habits.values().forEach(habit -> habit.untold = 0);
        }
        if (habits.values().stream().mapToDouble(habit -> habit.uses).sum() > MOST_USES) {
            habits.values().forEach(habit -> habit.uses /= 2);
        }
        while (habits.size() > MOST) {
            habits.remove(leastUsed());
        }
        return tell;
    }

    private Combination leastUsed() {
        Map.Entry<Combination, Habit> least = habits.firstEntry();
        for (Map.Entry<Combination, Habit> one : habits.entrySet()) {
            least = one.getValue().uses < least.getValue().uses ? one : least;
        }
        return least.getKey();
    }

    public void write(CompactOutput out) throws IOException {
        out.signed(told);
        out.unsigned(habits.size());
        for (Map.Entry<Combination, Habit> one : habits.entrySet()) {
            out.text(one.getKey().text());
            out.unsigned(Math.round(one.getValue().uses * 2));
            out.unsigned(one.getValue().untold);
        }
    }

    public static Practice read(CompactInput in) throws IOException {
        Practice practice = new Practice();
        practice.told = in.signed();
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            Habit habit = new Habit();
            practice.habits.put(new Combination(in.requiredText()), habit);
            habit.uses = in.unsigned() / 2.0;
            habit.untold = (int) in.unsigned();
        }
        return practice;
    }
}
