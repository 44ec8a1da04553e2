package io.notaflow.anomaly.series;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The three baselines of a series (level, day, day and week), the better one of them, and the forecast made of all. */
final class Baselines {
    /** Above this distance between points a day has no shape. */
    private static final double LONGEST_STEP_FOR_DAY = 6 * 3_600_000.0;

    private static final double LEVEL_HORIZON = 300;
    private static final double SPREAD_HORIZON = 2_000;
    private static final int FREELY = 20;
    private static final double FAR = 4;
    /** A season is believed when it leaves less than this share of the error of what is simpler. */
    private static final double BETTER = 0.8;

    private final Profile day = Profile.ofDay();
    private final Profile week = Profile.ofWeek();
    private final Baseline ofLevel = new Baseline();
    private final Baseline ofDay = new Baseline();
    private final Baseline ofWeek = new Baseline();
    private final Baseline[] all = {ofLevel, ofDay, ofWeek};
    private double level;
    private double levelSpread;
    private double spread;
    private Baseline best = ofLevel;
    private boolean dayHasShape;

    /** Takes position for a point at this time. */
    void stand(long millis, double stepMillis) {
        dayHasShape = stepMillis <= LONGEST_STEP_FOR_DAY;
        boolean knowsDay = dayHasShape && day.isKnown();
        double usualOfDay = knowsDay ? day.usual(millis) : level;
        double ofWeekday = week.isKnown() ? week.usual(millis) : 0;
        ofLevel.stand(level);
        ofDay.stand(usualOfDay);
        ofWeek.stand(usualOfDay + ofWeekday);
        best = ofDay.error() < BETTER * ofLevel.error() ? ofDay : ofLevel;
        best = ofWeek.error() < BETTER * best.error() ? ofWeek : best;
    }

    /** Mean of the nine forecasts, each weighted by the eighth power of how good it has been. */
    double forecast() {
        double least = Double.MAX_VALUE;
        for (Baseline baseline : all) {
            for (int i = 0; i < Baseline.FORECASTS; i++) {
                least = Math.min(least, baseline.error(i));
            }
        }
        double sum = 0;
        double weights = 0;
        for (Baseline baseline : all) {
            for (int i = 0; i < Baseline.FORECASTS; i++) {
                double ratio = (least + Double.MIN_NORMAL) / (baseline.error(i) + Double.MIN_NORMAL);
                double fourth = ratio * ratio * ratio * ratio;
                sum += fourth * fourth * baseline.forecast(i);
                weights += fourth * fourth;
            }
        }
        return sum / weights;
    }

    /** How far a value lies from the better baseline. */
    double distance(double value) {
        return value - best.at();
    }

    /** Mean distance from the better baseline. */
    double spread() {
        return spread;
    }

    /** Mean distance from the level. */
    double levelSpread() {
        return levelSpread;
    }

    void learn(long millis, double value, double stepMillis, long seen, double bound) {
        double limit = seen < FREELY ? Double.MAX_VALUE : FAR * Math.max(spread, levelSpread);
        double freeBound = seen < FREELY ? Double.MAX_VALUE : bound;
        double fromLevel = value - ofLevel.at();
        double fromDay = value - ofDay.at();
        for (Baseline baseline : all) {
            baseline.learn(value, seen, freeBound, limit);
        }
        if (seen > FREELY) {
            ofLevel.follow(value, seen, Math.max(levelSpread, Double.MIN_NORMAL));
            if (best != ofLevel) {
                best.follow(value, seen, Math.max(spread, Double.MIN_NORMAL));
            }
        }
        double gain = Gain.of(SPREAD_HORIZON, seen);
        spread += gain * (Math.min(limit, Math.abs(distance(value))) - spread);
        levelSpread += gain * (Math.min(limit, Math.abs(fromLevel)) - levelSpread);
        level += Gain.of(LEVEL_HORIZON, seen) * Gain.clip(fromLevel, limit);
        day.learn(millis, value - ofDay.offset(), stepMillis, limit);
        if (!dayHasShape || day.isKnown()) {
            week.learn(millis, (dayHasShape ? fromDay : fromLevel) - ofWeek.offset(), stepMillis, limit);
        }
    }

    void write(DataOutput out) throws IOException {
        day.write(out);
        week.write(out);
        ofLevel.write(out);
        ofDay.write(out);
        ofWeek.write(out);
        out.writeDouble(level);
        out.writeDouble(levelSpread);
        out.writeDouble(spread);
    }

    void read(DataInput in) throws IOException {
        day.read(in);
        week.read(in);
        ofLevel.read(in);
        ofDay.read(in);
        ofWeek.read(in);
        level = in.readDouble();
        levelSpread = in.readDouble();
        spread = in.readDouble();
    }
}
