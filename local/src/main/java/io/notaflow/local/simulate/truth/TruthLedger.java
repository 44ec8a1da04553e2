package io.notaflow.local.simulate.truth;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums the truth over the records sent so far; order-free within a key. Not thread-safe. */
public final class TruthLedger {

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final Map<String, KeyMoney> keys = new HashMap<>();
    private long records;
    private long documents;
    private long moneyCents;

    /** Adds one record. */
    public void add(List<DocumentTruth> truths) {
        records++;
        for (DocumentTruth truth : truths) {
            documents++;
            counts.merge(truth.outcome(), 1L, Long::sum);
            if (truth.effect() != Effect.NONE) {
                KeyMoney before = keys.getOrDefault(truth.key(), KeyMoney.EMPTY);
                KeyMoney after = before.with(truth);
                moneyCents += after.counted() - before.counted();
                keys.put(truth.key(), after);
            }
        }
    }

    /** Σ vNF of current revisions, production, authorised, not cancelled. */
    public BigDecimal totalBrl() {
        return BigDecimal.valueOf(moneyCents, 2);
    }

    /** Records sent. */
    public long records() {
        return records;
    }

    /** Documents in them. */
    public long documents() {
        return documents;
    }

    /** Documents with that expected outcome. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    private record KeyMoney(long cents, boolean authorised, boolean cancelled) {

        static final KeyMoney EMPTY = new KeyMoney(0, false, false);

        KeyMoney with(DocumentTruth truth) {
            Effect effect = truth.effect();
            return new KeyMoney(
                    Math.max(cents, truth.cents()),
                    authorised || effect == Effect.AUTHORISED_CONTENT || effect == Effect.AUTHORISATION,
                    cancelled || effect == Effect.CANCELLATION);
        }

        long counted() {
            return authorised && !cancelled ? cents : 0;
        }
    }
}
