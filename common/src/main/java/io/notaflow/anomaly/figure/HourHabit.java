package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.series.SeriesDetector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;

/**
 * One series: what it usually is in each hour of the week, how the hours stray from that, and the series detector that judges how they do.
 *
 * <p>With y the figure on its scale and m the fading mean of the k values seen in that hour of the week, a value strays by
 * {@code z = (y − m) / (s · noise · √(1 + 1 / min(k, 7))) / t}; s is 1.2533 times the fading mean of |y − m| ÷ noise, partly that of the hour of the day, at least 1 where the
 * noise is that of chance; t ≥ 1 tells how heavy the tails are ({@link HourScales}). A value weighs 1/(k + 1), at least 1/4, in the mean; beyond 3 it is learned as 3. At most
 * 7.7 kB.
 */
final class HourHabit {
    private static final int HOURS = 168;
    private static final int DAY = 24;
    private static final int VERSION = 2;
    private static final int HISTORY = 4;
    private static final double MEMORY = 7;
    private static final double WEIGHT = 0.25;
    private static final double SPELL_WEIGHT = 1.0 / 500;
    private static final double NORMAL = 1.2533;
    private static final double CLIP = 3;
    private static final int SPELL = 4;
    private static final long SECONDS = 3_600;
    /** Invoices of an hour from which its strays say how heavy the tails are. */
    private static final double WORTH = 20;

    private final Figure figure;
    private final float[] means = new float[HOURS];
    private final byte[] seen = new byte[HOURS];
    private final double[] spell = new double[SPELL];
    private SeriesDetector detector = new SeriesDetector();
    private HourScales scales = new HourScales();
    private double spellScale;

    HourHabit(Figure figure) {
        this.figure = figure;
    }

    /** Takes the next hour, in a market that many times busier than usual; NaN teaches and tells nothing, and ends a spell. */
    Stray next(Instant end, StateHour hour, double busier) {
        double value = figure.of(hour);
        int slot = (int) Math.floorMod(end.getEpochSecond() / SECONDS, (long) HOURS);
        if (Double.isNaN(value)) {
            Arrays.fill(spell, 0);
            return Stray.NONE;
        }
        double noise = figure.noise(hour);
        double scaled = figure.scaled(hour);
        double deviation = scales.deviation(slot % DAY, figure.leastScale())
                * noise
                * Math.sqrt(1 + 1 / Math.min(MEMORY, Math.max(1, seen[slot])));
        Stray stray = Stray.NONE;
        if (seen[slot] >= HISTORY) {
            // The hours of one event are one stray, or events that last would be learned as heavy tails.
            boolean first = Math.abs(spell[SPELL - 1]) < HourScales.NORMAL_RARE;
            double z = scales.believed(
                    strays(hour, scaled, means[slot], busier) / deviation, first && hour.invoices() >= WORTH);
            System.arraycopy(spell, 1, spell, 0, SPELL - 1);
            spell[SPELL - 1] = z;
            double sum = (spell[0] + spell[1] + spell[2] + spell[3]) / Math.sqrt(SPELL);
            double score = detector.next(end, z);
            stray = new Stray(
                    z,
                    sum / Math.max(1, NORMAL * spellScale),
                    score,
                    value,
                    figure.unscaled(means[slot]),
                    figure.unscaled(means[slot] + deviation) - figure.unscaled(means[slot]));
            spellScale += SPELL_WEIGHT * (Math.min(CLIP, Math.abs(sum)) - spellScale);
        }
        learn(slot, scaled, noise, deviation);
        return stray;
    }

    /** What one issuer does alone is told of that issuer, and what all do of none: neither lifts a figure of a state above its course. */
    private double strays(StateHour hour, double scaled, double mean, double busier) {
        return scaled <= mean
                ? scaled - mean
                : Math.max(0, figure.scaled(figure.calmed(hour.withoutOneAlone(), busier)) - mean);
    }

    private void learn(int slot, double scaled, double noise, double deviation) {
        if (seen[slot] == 0) {
            means[slot] = (float) scaled;
        } else {
            double off = scaled - means[slot];
            double most = CLIP * Math.max(deviation, Double.MIN_NORMAL);
            double learned = seen[slot] < HISTORY ? off : Math.max(-most, Math.min(most, off));
            double size = Math.abs(learned) / noise / Math.sqrt(1 + 1 / Math.min(MEMORY, seen[slot]));
            scales.learn(slot % DAY, size);
            means[slot] += (float) (Math.max(WEIGHT, 1.0 / (seen[slot] + 1)) * learned);
        }
        seen[slot] = (byte) Math.min(seen[slot] + 1, Byte.MAX_VALUE);
    }

    static HourHabit read(Figure figure, byte[] bytes) {
        HourHabit habit = new HourHabit(figure);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version < 1 || version > VERSION) {
                throw new IllegalStateException("Cannot read a series: version " + version);
            }
            for (int i = 0; i < HOURS; i++) {
                habit.seen[i] = in.readByte();
                habit.means[i] = habit.seen[i] > 0 ? in.readFloat() : 0;
            }
            for (int i = 0; i < SPELL; i++) {
                habit.spell[i] = in.readDouble();
            }
            double scale = in.readDouble();
            habit.spellScale = in.readDouble();
            habit.scales = version == 1 ? HourScales.young(scale, in.readShort()) : HourScales.read(scale, in);
            habit.detector = SeriesDetector.of(in.readAllBytes());
            return habit;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a series", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            for (int i = 0; i < HOURS; i++) {
                out.writeByte(seen[i]);
                if (seen[i] > 0) {
                    out.writeFloat(means[i]);
                }
            }
            for (double one : spell) {
                out.writeDouble(one);
            }
            out.writeDouble(scales.all());
            out.writeDouble(spellScale);
            scales.write(out);
            out.write(detector.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
