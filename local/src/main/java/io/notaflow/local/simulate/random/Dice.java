package io.notaflow.local.simulate.random;

import java.util.List;

/** Seeded chance: the same seed, index and purpose always give the same sequence, on every machine. */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Independent sequences for every (seed, index, purpose). */
    public static Dice of(long seed, long index, long purpose) {
        return new Dice(mix(mix(mix(seed) + index * GOLDEN_GAMMA) + purpose));
    }

    /** SplitMix64. */
    public long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform in [0, bound); the bias of the multiplication is below 2^-32. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Uniform in [low, high], both included. */
    public long between(long low, long high) {
        return low + Long.remainderUnsigned(next(), high - low + 1);
    }

    /** Uniform in [0, 1). */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** One of the options, all equally likely. */
    public <T> T pick(List<T> options) {
        return options.get(below(options.size()));
    }

    /** A positive count with the given mean, geometric, capped. */
    public int count(double mean, int cap) {
        double u = unit();
        int drawn = 1 + (int) (StrictMath.log(1 - u) / StrictMath.log(1 - 1 / mean));
        return Math.min(drawn, cap);
    }

    /** A factor around 1, log-normal; the sum of twelve uniforms stands for the normal distribution. */
    public double spread(double sigma) {
        double normal = -6;
        for (int i = 0; i < 12; i++) {
            normal += unit();
        }
        return StrictMath.exp(sigma * normal);
    }

    /** Decimal digits, the first may be zero. */
    public String digits(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('0' + below(10)));
        }
        return text.toString();
    }

    /** Characters that look like the base64 of random bytes. */
    public String base64(int bytes) {
        int length = (bytes + 2) / 3 * 4;
        int padding = (3 - bytes % 3) % 3;
        StringBuilder text = new StringBuilder(length);
        long bits = 0;
        for (int i = 0; i < length - padding; i++) {
            if (i % 10 == 0) {
                bits = next();
            }
            text.append(BASE64.charAt((int) (bits & 63)));
            bits >>>= 6;
        }
        // The last character before padding carries only the leading bits of the last byte.
        if (padding > 0) {
            text.setCharAt(text.length() - 1, padding == 1 ? 'U' : 'Q');
        }
        return text.append("=".repeat(padding)).toString();
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
