package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The prices at which a product was sold in the last 15 to 30 days: on how many days of issuers each step of 5 % was seen. Two generations of 15
 * days; a step takes 3 bytes, of at most 967 there are (prices have 21 digits), usually 50.
 */
final class PriceMarket {
    private static final int VERSION = 1;
    private static final double STEP = 0.05;
    private static final Duration GENERATION = Duration.ofDays(15);
    /** Observations (issuer, day, step) below which a market knows nothing. */
    private static final int FEWEST = 30;
    /** A price is known when at least this share of the days of issuers have one as far off, or nearly. */
    private static final double KNOWN = 0.002;

    private static final double NEARLY = Math.log(1.5);

    private TreeMap<Integer, Integer> now = new TreeMap<>();
    private TreeMap<Integer, Integer> before = new TreeMap<>();
    private int daysNow;
    private int daysBefore;
    private Instant began = Instant.EPOCH;
    private Instant last = Instant.EPOCH;

    /** The step of a price. */
    static int step(double lnPrice) {
        return (int) Math.floor(lnPrice / STEP);
    }

    /** Days of issuers it knows. */
    int days() {
        return daysNow + daysBefore;
    }

    /** When it last learned something. */
    Instant last() {
        return last;
    }

    /** Whether enough is known to say that a price is outside of all there are. */
    boolean isOutside(GrossPrice item) {
        return sum(now) + sum(before) >= FEWEST && beyond(item) <= KNOWN * days();
    }

    /** Days of issuers with a price as far off as the item's, or nearly. */
    private double beyond(GrossPrice item) {
        boolean above = item.stray() > 0;
        int limit = step(item.price() + (above ? -NEARLY : NEARLY));
        return sum(above ? now.tailMap(limit, true) : now.headMap(limit, true))
                + sum(above ? before.tailMap(limit, true) : before.headMap(limit, true));
    }

    private static double sum(NavigableMap<Integer, Integer> steps) {
        return steps.values().stream().mapToDouble(Integer::doubleValue).sum();
    }

    /** Learns a day of an issuer. */
    void learn(Iterable<Integer> steps, Instant at) {
        if (Duration.between(began, at).compareTo(GENERATION) >= 0) {
            boolean follows = Duration.between(began, at).compareTo(GENERATION.multipliedBy(2)) < 0;
            before = follows ? now : new TreeMap<>();
            daysBefore = follows ? daysNow : 0;
            now = new TreeMap<>();
            daysNow = 0;
            began = at;
        }
        daysNow++;
        steps.forEach(step -> now.merge(step, 1, Integer::sum));
        last = at;
    }

    static PriceMarket read(byte @Nullable [] bytes) {
        PriceMarket market = new PriceMarket();
        if (bytes == null) {
            return market;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read the prices of a market: version " + version);
            }
            market.began = Instant.ofEpochSecond(in.signed());
            market.last = Instant.ofEpochSecond(in.signed());
            market.daysNow = (int) in.unsigned();
            market.daysBefore = (int) in.unsigned();
            read(market.now, in);
            read(market.before, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the prices of a market", e);
        }
        return market;
    }

    private static void read(Map<Integer, Integer> steps, CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        int step = 0;
        for (int i = 0; i < size; i++) {
            step += (int) in.signed();
            steps.put(step, (int) in.unsigned());
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.signed(began.getEpochSecond());
            out.signed(last.getEpochSecond());
            out.unsigned(daysNow);
            out.unsigned(daysBefore);
            write(now, out);
            write(before, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Each step as its distance from the one before. */
    private static void write(Map<Integer, Integer> steps, CompactOutput out) throws IOException {
        out.unsigned(steps.size());
        int last = 0;
        for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
            out.signed(step.getKey() - last);
            out.unsigned(step.getValue());
            last = step.getKey();
        }
    }
}
