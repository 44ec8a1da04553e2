package io.notaflow.anomaly.goods.codes;

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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Under which codes a product was sold in the last 30 to 60 days, by whom: two generations of 30 days. At most 64 combinations, each 15 bytes and
 * up to six issuers of 16; at most 14 kB, usually 300 bytes.
 */
final class Usage {
    /** Issuers that are kept of a combination: more need not be told apart. */
    static final int MOST_ISSUERS = 6;

    private static final int VERSION = 1;
    private static final int MOST = 64;
    private static final Duration GENERATION = Duration.ofDays(30);

    private final Generations<TreeMap<Combination, Users>> generations = new Generations<>(GENERATION, TreeMap::new);

    /** Who used a combination how often. */
    private static final class Users {
        private final TreeSet<String> issuers = new TreeSet<>();
        private long uses;
    }

    Instant last() {
        return generations.last();
    }

    /** Invoices with the product under codes of that regime. */
    double uses(int regime) {
        return generations.both().stream()
                .flatMap(generation -> generation.entrySet().stream())
                .filter(one -> one.getKey().regime() == regime)
                .mapToDouble(one -> one.getValue().uses)
                .sum();
    }

    /** Invoices with the combination. */
    double uses(Combination combination) {
        return generations.both().stream()
                .map(generation -> generation.get(combination))
                .filter(Objects::nonNull)
                .mapToDouble(users -> users.uses)
                .sum();
    }

    /** Issuers that used the combination, at most {@link #MOST_ISSUERS} of a generation. */
    Set<String> issuers(Combination combination) {
        TreeSet<String> issuers = new TreeSet<>();
        for (TreeMap<Combination, Users> generation : generations.both()) {
            Users users = generation.get(combination);
            if (users != null) {
                issuers.addAll(users.issuers);
            }
        }
        return issuers;
    }

    /** Issuers that sold the product at all. */
    int issuers() {
        TreeSet<String> issuers = new TreeSet<>();
        generations.both().forEach(generation -> generation.values().forEach(users -> issuers.addAll(users.issuers)));
        return issuers.size();
    }

    void learn(String issuer, Combination combination, long uses, Instant at) {
        TreeMap<Combination, Users> newer = generations.at(at);
        Users users = newer.get(combination);
        if (users == null) {
            if (newer.size() >= MOST) {
                return;
            }
            users = new Users();
            newer.put(combination, users);
        }
        users.uses += uses;
        if (users.issuers.size() < MOST_ISSUERS) {
            users.issuers.add(issuer);
        }
    }

    static Usage read(byte @Nullable [] bytes) {
        Usage usage = new Usage();
        if (bytes == null) {
            return usage;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read the codes of a market: version " + version);
            }
            usage.generations.read(in);
            for (Map<Combination, Users> generation : usage.generations.both()) {
                read(generation, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the codes of a market", e);
        }
        return usage;
    }

    private static void read(Map<Combination, Users> generation, CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            Users users = new Users();
            generation.put(new Combination(in.requiredText()), users);
            users.uses = in.unsigned();
            int issuers = (int) in.unsigned();
            for (int k = 0; k < issuers; k++) {
                users.issuers.add(in.requiredText());
            }
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            generations.write(out);
            for (Map<Combination, Users> generation : generations.both()) {
                write(generation, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Map<Combination, Users> generation, CompactOutput out) throws IOException {
        out.unsigned(generation.size());
        for (Map.Entry<Combination, Users> one : generation.entrySet()) {
            out.text(one.getKey().text());
            out.unsigned(one.getValue().uses);
            out.unsigned(one.getValue().issuers.size());
            for (String issuer : one.getValue().issuers) {
                out.text(issuer);
            }
        }
    }
}
