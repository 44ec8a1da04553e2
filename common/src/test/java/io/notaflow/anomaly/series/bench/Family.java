package io.notaflow.anomaly.series.bench;

import io.notaflow.anomaly.series.bench.Plants.Plant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** A kind of ordinary course with a kind of anomaly planted in it. */
public record Family(String name, ToDoubleFunction<Draft> course, List<Plant> plants, boolean ofDays) {
    private static final long MINUTE = 60_000;
    private static final long[] STEPS = {5 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE};

    static Family of(String name, ToDoubleFunction<Draft> course, Plant plant) {
        return new Family(name, course, List.of(plant), false);
    }

    static Family without(String name, ToDoubleFunction<Draft> course) {
        return new Family(name, course, List.of(), false);
    }

    static Family ofDays(String name, ToDoubleFunction<Draft> course, Plant plant) {
        return new Family(name, course, List.of(plant), true);
    }

    /** The same seed gives the same series. */
    public Labelled series(long seed) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + name.hashCode());
        int length = ofDays ? 500 + random.nextInt(900) : 1_500 + random.nextInt(4_500);
        long step = ofDays ? 24 * 60 * MINUTE : STEPS[random.nextInt(STEPS.length)];
        Draft draft = new Draft(random, length, step);
        if (!ofDays && random.nextInt(4) == 0) {
            draft.irregular(0.5, 0.02);
        }
        double unit = course.applyAsDouble(draft);
        for (Plant plant : plants) {
            for (int position : new ArrayList<>(draft.places(1 + random.nextInt(3)))) {
                plant.into(draft, position, unit);
            }
        }
        if (random.nextInt(5) == 0) {
            draft.holes(0.01);
        }
        return draft.done(name);
    }
}
