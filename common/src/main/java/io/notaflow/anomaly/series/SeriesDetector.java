package io.notaflow.anomaly.series;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * Scores each value of a series by how surprising it is after all before it: strictly causal, one pass, one set of
 * constants for all series, nothing known beforehand. Not for several threads.
 */
public final class SeriesDetector {
    /** A score from here on is an alarm. */
    public static final double ALARM = 0.5;

    /** So many values score 0 whatever they are. */
    public static final int WARM_UP = 75;

    private static final int FORM = 1;
    private static final int FULL_TRUST = 400;
    private static final int FIRST_RATIO = 3;
    /** One in 400: where the score is one half. */
    static final double SURPRISE_AT_ALARM = 2.6;

    /** Beyond it sums would overflow what is kept as float. */
    private static final double LARGEST = 1e30;

    private static final double LARGEST_RATIO = 1e9;
    /** The usual error counts as at least this share of the distance from the level, and as this share of the values. */
    private static final double LEAST_SHARE = 0.01;

    private static final double ROUNDING = 1e-9;
    /** An error beyond so many usual ones teaches the forecasts no more. */
    private static final double BOUND = 20;

    private final Rhythm rhythm = new Rhythm();
    private final Baselines baselines = new Baselines();
    private final Noise noise = new Noise();
    private final PlaceNoise placeNoise = new PlaceNoise();
    private final Views views = new Views();
    private final Refractory refractory = new Refractory();
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
        rhythm.advance(millis, seen == 0);
        seen++;
        return score(millis, bounded);
    }

    private double score(long millis, double value) {
        double x = value - anchor;
        double step = rhythm.stepMillis();
        baselines.stand(millis, step);
        double forecast = baselines.forecast();
        double smallest = ROUNDING * (Math.abs(value) + Math.abs(anchor)) + Double.MIN_NORMAL;
        double floor = Math.max(smallest, LEAST_SHARE * baselines.levelSpread());
        double scale = Math.max(floor, noise.size());
        expected = forecast + anchor;
        deviation = scale * placeNoise.factor(millis);
        double error = x - forecast;
        double surprise = views.surprise(
                ratio(error, deviation), ratio(baselines.distance(x), Math.max(floor, baselines.spread())), x, seen);
        baselines.learn(millis, x, step, seen, BOUND * scale);
        noise.learn(Math.abs(error), scale, seen);
        placeNoise.learn(millis, Math.abs(ratio(error, scale)), step, seen);
        double told = refractory.tell(surprise * trust());
        return told / (told + SURPRISE_AT_ALARM);
    }

    /** The very first values have nothing to be compared with. */
    private double ratio(double part, double whole) {
        return seen < FIRST_RATIO ? 0 : Gain.clip(part / whole, LARGEST_RATIO);
    }

    /** What a surprise is worth: all of it once there is much history. */
    private double trust() {
        return seen < WARM_UP ? 0 : Math.min(1, Math.sqrt((double) seen / FULL_TRUST));
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

    /** All that is remembered, at most 6.5 kB, without a seam for what comes next. */
    public byte[] state() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(seen);
            out.writeDouble(anchor);
            rhythm.write(out);
            baselines.write(out);
            noise.write(out);
            placeNoise.write(out);
            views.write(out);
            refractory.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the state of a series", e);
        }
        return bytes.toByteArray();
    }

    /** A detector which goes on where the one that gave the state stopped. */
    public static SeriesDetector of(byte[] state) {
        SeriesDetector detector = new SeriesDetector();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IOException("form: " + form + " (expected: " + FORM + ")");
            }
            detector.seen = in.readLong();
            detector.anchor = in.readDouble();
            detector.rhythm.read(in);
            detector.baselines.read(in);
            detector.noise.read(in);
            detector.placeNoise.read(in);
            detector.views.read(in);
            detector.refractory.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the state of a series", e);
        }
        return detector;
    }
}
