package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.goods.Generations;
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
import java.util.function.ToDoubleFunction;
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

    private final Generations<Steps> generations = new Generations<>(GENERATION, Steps::new);

    /** On how many days of issuers each step was seen. */
    private static final class Steps {
        private final TreeMap<Integer, Integer> seen = new TreeMap<>();
        private int days;

        double from(int limit) {
            return sum(seen.tailMap(limit, true));
        }

        double upTo(int limit) {
            return sum(seen.headMap(limit, true));
        }

        private static double sum(NavigableMap<Integer, Integer> steps) {
            return steps.values().stream().mapToDouble(Integer::doubleValue).sum();
        }
    }

    /** The step of a price. */
    static int step(double lnPrice) {
        return (int) Math.floor(lnPrice / STEP);
    }

    /** Days of issuers it knows. */
    int days() {
        return generations.both().stream().mapToInt(steps -> steps.days).sum();
    }

    /** When it last learned something. */
    Instant last() {
        return generations.last();
    }

    /** Whether enough is known to say that a price is outside of all there are. */
    boolean isOutside(GrossPrice item) {
        double seen = sum(steps -> Steps.sum(steps.seen));
        return seen >= FEWEST && beyond(item) <= KNOWN * days();
    }

    /** Days of issuers with a price as far off as the item's, or nearly. */
    private double beyond(GrossPrice item) {
        boolean above = item.stray() > 0;
        int limit = step(item.price() + (above ? -NEARLY : NEARLY));
        return sum(steps -> above ? steps.from(limit) : steps.upTo(limit));
    }

    private double sum(ToDoubleFunction<Steps> figure) {
        return generations.both().stream().mapToDouble(figure).sum();
    }

    /** Learns a day of an issuer. */
    void learn(Iterable<Integer> steps, Instant at) {
        Steps newer = generations.at(at);
        newer.days++;
        steps.forEach(step -> newer.seen.merge(step, 1, Integer::sum));
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
            market.generations.read(in);
            for (Steps steps : market.generations.both()) {
                steps.days = (int) in.unsigned();
            }
            for (Steps steps : market.generations.both()) {
                read(steps.seen, in);
            }
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
            generations.write(out);
            for (Steps steps : generations.both()) {
                out.unsigned(steps.days);
            }
            for (Steps steps : generations.both()) {
                write(steps.seen, out);
            }
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
