package io.notaflow.anomaly.rule.run;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * A document that proves a finding.
 *
 * @param at seconds of its emission
 * @param key its access key
 */
record Proof(long at, String key) implements Comparable<Proof> {
    static final Smallest.Codec<Proof> CODEC = new Smallest.Codec<>() {
        @Override
        public void write(Proof proof, CompactOutput out) throws IOException {
            out.signed(proof.at);
            out.text(proof.key);
        }

        @Override
        public Proof read(CompactInput in) throws IOException {
            return new Proof(in.signed(), in.requiredText());
        }
    };

    private static final Comparator<Proof> ORDER =
            Comparator.comparingLong(Proof::at).thenComparing(Proof::key);

    @Override
    public int compareTo(Proof other) {
        return ORDER.compare(this, other);
    }
}
