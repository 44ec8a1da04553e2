package io.notaflow.local.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which money counts, by the plainest reading of the rules over all documents of a key at once: of production before
 * homologation the content of the highest rank, then of the smallest fingerprint, counts when it is of production, authorised, neither denied nor cancelled. A cancelled
 * one counts as cancelled. It shares no code with
 * the job's lifecycle, on purpose.
 */
final class BatchLedger {
    private static final int PRODUCTION = 1;
    private static final int HOMOLOGATION = 2;
    private static final int NAMED_BY_PROTOCOL = 2;

    private final Map<String, List<Said>> byKey = new HashMap<>();

    void add(Said said) {
        byKey.computeIfAbsent(said.key(), key -> new ArrayList<>(1)).add(said);
    }

    /** BRL by key; keys that count nothing are absent. */
    Map<String, BigDecimal> counted() {
        Map<String, BigDecimal> counted = new HashMap<>();
        forEach(chosen -> {
            BigDecimal money = chosen.money();
            if (money != null && money.signum() != 0) {
                counted.put(chosen.winner().key(), money);
            }
        });
        return counted;
    }

    /** The keys that count, authorised or cancelled. */
    void forEach(Consumer<Chosen> to) {
        for (List<Said> all : byKey.values()) {
            Chosen chosen = chosen(all);
            if (chosen != null) {
                to.accept(chosen);
            }
        }
    }

    private static @Nullable Chosen chosen(List<Said> all) {
        Said current = current(all);
        if (current == null || current.environment() == null || current.environment() != PRODUCTION) {
            return null;
        }
        Set<String> verdicts = new HashSet<>();
        Times times = Times.NONE;
        for (Said said : all) {
            boolean production = said.environment() == null || said.environment() == PRODUCTION;
            times = times.and(production ? said.times() : said.times().arrivalOnly());
            if (said.verdict() != null && production) {
                verdicts.add(said.verdict());
            }
        }
        boolean cancelled = verdicts.contains(Verdicts.CANCELLED);
        boolean authorized = verdicts.contains(Verdicts.AUTHORIZED) && !verdicts.contains(Verdicts.DENIED);
        return cancelled || authorized ? new Chosen(current, cancelled, times, all) : null;
    }

    private static @Nullable Said current(List<Said> all) {
        Set<String> namedDigests = new HashSet<>();
        for (Said said : all) {
            if (said.content() == null && said.digest() != null) {
                namedDigests.add(said.digest());
            }
        }
        Said current = null;
        for (Said said : all) {
            if (said.content() != null && (current == null || isBefore(said, current, namedDigests))) {
                current = said;
            }
        }
        return current;
    }

    private static boolean isBefore(Said one, Said other, Set<String> namedDigests) {
        if (isHomologation(one) != isHomologation(other)) {
            return isHomologation(other);
        }
        int difference = rank(other, namedDigests) - rank(one, namedDigests);
        return difference < 0
                || (difference == 0 && String.valueOf(one.content()).compareTo(String.valueOf(other.content())) < 0);
    }

    private static boolean isHomologation(Said said) {
        return said.environment() != null && said.environment() == HOMOLOGATION;
    }

    private static int rank(Said said, Set<String> namedDigests) {
        return said.digest() != null && namedDigests.contains(said.digest()) ? NAMED_BY_PROTOCOL : said.rank();
    }
}
