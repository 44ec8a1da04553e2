package io.notaflow.anomaly.series;

import java.time.Instant;

/**
 * Scores each value of a series by how surprising it is after all before it: strictly causal, one pass, one set of
 * constants for all series, nothing known beforehand. Not for several threads.
 */
public final class SeriesDetector {
    /** A score from here on is an alarm. */
    public static final double ALARM = 0.5;

    /** No alarm before so many values. */
    public static final int WARM_UP = 100;

    private static final double SURPRISE_AT_ALARM = 2.6;
    private static final double LARGEST = 1e30;
    private static final double HUGE = 1e9;
    private static final double LEAST_SHARE = 0.01;
    private static final double ROUNDING = 1e-9;
    private static final double BOUND = 20;

    private final Rhythm rhythm = new Rhythm();
    private final Baselines baselines = new Baselines();
    private final Noise noise = new Noise();
    private final PlaceNoise placeNoise = new PlaceNoise(Profile.ofDay().places());
    private final Views views = new Views();
    private final Refractory refractory = new Refractory();
    private final Profile clock = Profile.ofDay();
    private long seen;
    private double anchor;
    private double expected = Double.NaN;
    private double deviation = Double.NaN;

    /**
     * The score of the next value, from 0 (as ever) to 1; 0 for NaN and infinite values, which are passed over. Values
     * are taken in the order of the calls, whatever their times say.
     */
    public double next(Instant time, double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        long millis = time.toEpochMilli();
        double bounded = Gain.clip(value, LARGEST);
        anchor = seen == 0 ? bounded : anchor;
        double gap = rhythm.advance(millis, seen == 0);
        seen++;
        return score(millis, bounded, gap);
    }

    private double score(long millis, double value, double gap) {
        double x = value - anchor;
        double step = rhythm.stepMillis();
        baselines.stand(millis, step);
        double forecast = baselines.forecast();
        double smallest = ROUNDING * (Math.abs(value) + Math.abs(anchor)) + Double.MIN_NORMAL;
        double floor = Math.max(smallest, LEAST_SHARE * baselines.levelSpread());
        double scale = Math.max(floor, noise.size());
        int place = clock.place(millis);
        double size = seen < 3 ? 0 : Gain.clip(Math.abs(x - forecast) / (scale * Math.sqrt(gap)), HUGE);
        double factor = placeNoise.factor(place);
        expected = forecast + anchor;
        deviation = scale * factor * Math.sqrt(gap);
        double far = seen < 3 ? 0 : Gain.clip(baselines.distance(x) / Math.max(floor, baselines.spread()), HUGE);
        double surprise = views.surprise(size / factor, far, x, seen);
        baselines.learn(millis, x, step, seen, BOUND * scale);
        noise.learn(Math.abs(x - forecast), scale, seen);
        placeNoise.learn(place, size, clock.visitsPerSeason(step), seen);
        double told = refractory.tell(seen < WARM_UP ? 0.2 * surprise * seen / WARM_UP : surprise);
        return told / (told + SURPRISE_AT_ALARM);
    }

    /** What the last value was expected to be; NaN before the first. */
    public double expected() {
        return expected;
    }

    /** How far from the expected value values usually are: a mean absolute error, in units of the series. */
    public double deviation() {
        return deviation;
    }

    public static boolean isAlarm(double score) {
        return score >= ALARM;
    }
}
