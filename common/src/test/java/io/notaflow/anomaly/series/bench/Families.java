package io.notaflow.anomaly.series.bench;

import java.util.ArrayList;
import java.util.List;

/** The families for choosing parameters, and those held out: nobody looked at these while choosing. */
public final class Families {
    public static final List<Family> DEVELOPMENT = List.of(
            Family.of("season-with-spikes", Courses::daily, Plants::spike),
            Family.of("rushes-missing", Courses::rushes, Plants::missing),
            Family.of("rushes-dent", Courses::rushes, Plants::dent),
            Family.of("noise-shifts", Courses::noise, Plants::shift),
            Family.of("noise-unrest", Courses::noise, Plants::unrest),
            Family.of("noise-giant", Courses::noise, Plants::giant),
            Family.of("memory-stuck", Courses::memory, Plants::stuck),
            Family.of("memory-ramp", Courses::memory, Plants::ramp),
            Family.of("server-bursts", Courses::server, Plants::bursts),
            Family.of("server-shifts", Courses::server, Plants::shift),
            Family.without("server-alone", Courses::server),
            Family.of("counts-outage", Courses::counts, Plants::outage),
            Family.of("growing-doubled", Courses::growing, Plants::doubled),
            Family.without("heavy-alone", Courses::heavy),
            Family.of("walk-jumps", Courses::walk, Plants::shift),
            Family.without("walk-alone", Courses::walk),
            Family.of("square-missing", Courses::square, Plants::missing),
            Family.of("batches-and-spikes", Courses::batches, Plants::spike),
            Family.of("sparse-storm", Courses::sparse, Plants::bursts),
            Family.of("sawtooth-hasty", Courses::sawtooth, Plants::hasty));

    public static final List<Family> HELD_OUT = List.of(
            Family.of("machine-dent", Courses::machine, Plants::dent),
            Family.of("machine-unrest", Courses::machine, Plants::unrest),
            Family.of("mentions-doubled", Courses::mentions, Plants::doubled),
            Family.without("mentions-alone", Courses::mentions),
            Family.ofDays("business-outage", Courses::business, Plants::outage),
            Family.ofDays("business-dent", Courses::business, Plants::dent),
            Family.of("season-hasty", Courses::daily, Plants::hasty),
            Family.of("counts-dent", Courses::counts, Plants::dent),
            Family.of("batches-missing", Courses::batches, Plants::missing),
            Family.of("square-stuck", Courses::square, Plants::stuck));

    private Families() {}

    public static List<Labelled> corpus(List<Family> families, long firstSeed, int seeds) {
        List<Labelled> all = new ArrayList<>();
        for (Family family : families) {
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                all.add(family.series(seed));
            }
        }
        return all;
    }
}
