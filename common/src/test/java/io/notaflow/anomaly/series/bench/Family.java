package io.notaflow.anomaly.series.bench;

import io.notaflow.anomaly.series.bench.Plants.Plant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A kind of series with a kind of anomaly; the held-out ones were not looked at while parameters were chosen. */
enum Family {
    SEASON_WITH_SPIKES(true, Courses::daily, Plants::spike),
    SEASON_MISSING(true, Courses::rushes, Plants::missing),
    LEVEL_SHIFT(true, Courses::noise, Plants::shift),
    UNREST(true, Courses::noise, Plants::unrest),
    STUCK(true, Courses::memory, Plants::stuck),
    BURSTS(true, Courses::server, Plants::bursts),
    COUNTS_OUT(true, Courses::counts, Plants::outage),
    DOUBLED(true, Courses::growing, Plants::doubled),
    HEAVY_ALONE(true, Courses::heavy, null),
    WALK_JUMPS(true, Courses::walk, Plants::shift),
    RAMP(true, Courses::memory, Plants::ramp),
    SQUARE_MISSING(true, Courses::square, Plants::missing),
    SERVER_SHIFT(true, Courses::server, Plants::shift),
    BATCHES_AND_SPIKE(true, Courses::batches, Plants::spike),
    GIANT(true, Courses::noise, Plants::giant),
    SERVER_ALONE(true, Courses::server, null),

    MACHINE_DENT(false, Courses::machine, Plants::dent),
    MACHINE_UNREST(false, Courses::machine, Plants::unrest),
    RUSHES_DENT(true, Courses::rushes, Plants::dent),
    MENTIONS_BURST(false, Courses::mentions, Plants::doubled),
    SPARSE_STORM(true, Courses::sparse, Plants::bursts),
    BUSINESS_MISSING(false, Courses::business, Plants::outage),
    BUSINESS_DENT(false, Courses::business, Plants::dent),
    SAWTOOTH_HASTY(true, Courses::sawtooth, Plants::hasty),
    SEASON_HASTY(false, Courses::daily, Plants::hasty),
    WALK_ALONE(true, Courses::walk, null),
    MENTIONS_ALONE(false, Courses::mentions, null),
    COUNTS_DENT(false, Courses::counts, Plants::dent),
    BATCHES_MISSING(false, Courses::batches, Plants::missing),
    SQUARE_STUCK(false, Courses::square, Plants::stuck);

    private static final long MINUTE = 60_000;
    private static final long[] STEPS = {5 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE};

    private final boolean forDevelopment;
    private final ToDoubleFunction<Draft> course;
    private final @Nullable Plant plant;

    Family(boolean forDevelopment, ToDoubleFunction<Draft> course, @Nullable Plant plant) {
        this.forDevelopment = forDevelopment;
        this.course = course;
        this.plant = plant;
    }

    boolean forDevelopment() {
        return forDevelopment;
    }

    Labelled series(long seed) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + ordinal() * 7_919L);
        boolean daily = name().startsWith("BUSINESS");
        int length = daily ? 500 + random.nextInt(900) : 1_500 + random.nextInt(4_500);
        long step = daily ? 24 * 60 * MINUTE : STEPS[random.nextInt(STEPS.length)];
        Draft draft = new Draft(random, length, step);
        if (!daily && random.nextInt(4) == 0) {
            draft.irregular(0.5, 0.02);
        }
        double unit = course.applyAsDouble(draft);
        if (plant != null) {
            for (int position : new ArrayList<>(draft.places(1 + random.nextInt(3)))) {
                plant.into(draft, position, unit);
            }
        }
        if (random.nextInt(5) == 0) {
            draft.holes(0.01);
        }
        return draft.done(name());
    }

    static List<Labelled> corpus(boolean forDevelopment, long firstSeed, int seeds) {
        List<Labelled> all = new ArrayList<>();
        for (Family family : values()) {
            for (long seed = firstSeed; family.forDevelopment == forDevelopment && seed < firstSeed + seeds; seed++) {
                all.add(family.series(seed));
            }
        }
        return all;
    }
}
