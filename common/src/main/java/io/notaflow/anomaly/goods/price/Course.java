package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How far the mean of a day strays from what was expected, over the days: the variance between days that is left when chance within the day is
 * taken off, and the run of days that stray to one side.
 *
 * <p>{@code between += w·(min(d², 4v) − v_within − between)}, w = max(1/days, 0.05); not cut off in the first 14 days, nor after a day was odd
 * before: a price that jumps now and then is one that jumps. A run goes on while days stray by 1.5 deviations to one side; three days and more are
 * judged like one day of all their items, each by at most 5 deviations. 25 bytes.
 */
final class Course {
    /** Prices move by half a per cent without saying anything. */
    static final double LEAST_VARIANCE = 0.005 * 0.005;

    private static final double SLOWEST = 0.05;
    private static final double CLIP = 4;
    private static final double IN_A_RUN = 1.5;
    private static final double DOUBTFUL = 3;
    private static final double MOST_IN_A_RUN = 5;
    private static final int SHORTEST = 3;
    private static final double LIMIT = 5.5;
    private static final double YOUNG = 5;
    private static final int SETTLED = 14;

    private int days;
    private float between;
    private int run;
    private int runItems;
    private float runSum;
    private long runStart;
    private boolean wasOdd;

    /** Days learned from. */
    int days() {
        return days;
    }

    /** Variance between days, of ln price. */
    double between() {
        return Math.max(between, 0) + LEAST_VARIANCE;
    }

    /** Whether enough days are known to judge one. */
    boolean isSettled() {
        return days >= SETTLED;
    }

    /** Deviations from which a day is odd: 5.5, more while the variance is known from few days. */
    double limit() {
        return LIMIT * (1 + YOUNG / Math.max(1, days));
    }

    /** Deviations by which a day strays. */
    double strays(Deviation day) {
        return day.mean() / deviation(day, day.count());
    }

    private double deviation(Deviation day, int items) {
        return Math.sqrt(day.chance(items) + between());
    }

    /** Deviations by which the run strays that a day belongs to; 0 while it is short. */
    double runStrays(Deviation day) {
        if (!goesOn(day) || run + 1 < SHORTEST) {
            return 0;
        }
        int items = runItems + day.count();
        return (runSum + cut(day)) / items / deviation(day, items);
    }

    /** Sum of what the items stray, limited. */
    private float cut(Deviation day) {
        double most = MOST_IN_A_RUN * deviation(day, day.count());
        return (float) (day.count() * Math.max(-most, Math.min(most, day.mean())));
    }

    /** Whether a day is doubtful, however few its items. */
    boolean isDoubtful(Deviation day) {
        return isSettled() && Math.abs(strays(day)) >= DOUBTFUL;
    }

    /** Whether a day is odd by itself, however few its items. */
    boolean isOdd(Deviation day) {
        return isSettled() && Math.abs(strays(day)) >= limit();
    }

    /** First day of the run that a day belongs to. */
    long startWith(Deviation day, long date) {
        return goesOn(day) ? runStart : date;
    }

    private boolean goesOn(Deviation day) {
        return run > 0 && Math.abs(strays(day)) >= IN_A_RUN && day.mean() * runSum > 0;
    }

    /** Days of the run, this one included. */
    int runWith(Deviation day) {
        return goesOn(day) ? run + 1 : 1;
    }

    /** Learns a day. */
    void learn(Deviation day, long date) {
        double squared = day.mean() * day.mean();
        if (isSettled() && !wasOdd) {
            squared = Math.min(squared, CLIP * (day.chance(day.count()) + between()));
        }
        follow(day, date);
        wasOdd |= isOdd(day);
        days = Math.min(days + 1, 10_000);
        between += (float) (Math.max(1.0 / days, SLOWEST) * (squared - day.chance(day.count()) - between));
    }

    private void follow(Deviation day, long date) {
        if (goesOn(day)) {
            run++;
            runItems += day.count();
            runSum += cut(day);
        } else if (Math.abs(strays(day)) >= IN_A_RUN) {
            run = 1;
            runItems = day.count();
            runSum = cut(day);
            runStart = date;
        } else {
            run = 0;
        }
    }

    /** The run was no accident: a jump like this belongs to how this price moves. */
    void accept(double jump) {
        between += (float) (Math.max(1.0 / days, SLOWEST) * jump * jump);
        run = 0;
    }

    void write(DataOutput target, CompactOutput out) throws IOException {
        out.unsigned(days);
        target.writeFloat(between);
        out.unsigned(wasOdd ? 1 : 0);
        out.unsigned(run);
        if (run > 0) {
            out.unsigned(runItems);
            target.writeFloat(runSum);
            out.signed(runStart);
        }
    }

    static Course read(DataInput source, CompactInput in) throws IOException {
        Course course = new Course();
        course.days = (int) in.unsigned();
        course.between = source.readFloat();
        course.wasOdd = in.unsigned() == 1;
        course.run = (int) in.unsigned();
        if (course.run > 0) {
            course.runItems = (int) in.unsigned();
            course.runSum = source.readFloat();
            course.runStart = in.signed();
        }
        return course;
    }
}
