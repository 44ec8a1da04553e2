package io.notaflow.anomaly.rule.run;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;

/** 64 evenly spread bits of a value, and how they are written. */
final class ValueHash {
    static final Smallest.Codec<Long> CODEC = new Smallest.Codec<>() {
        @Override
        public void write(Long value, CompactOutput out) throws IOException {
            out.signed(value);
        }

        @Override
        public Long read(CompactInput in) throws IOException {
            return in.signed();
        }
    };

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private ValueHash() {}

    /** FNV-1a with a final mix, so that the high bits are even, too. Part of saved state, never changed. */
    static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    static long of(long number) {
        return mixed(number * PRIME + START);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
