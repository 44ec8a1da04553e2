package io.notaflow.anomaly.rule.run;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.math.BigInteger;

/** A sum of whole numbers: a long, with a spill for what would overflow. */
final class ExactSum {
    private long low;
    private BigInteger spilled = BigInteger.ZERO;

    void add(long value) {
        long sum = low + value;
        if (((low ^ sum) & (value ^ sum)) < 0) {
            spilled = spilled.add(BigInteger.valueOf(low));
            low = value;
        } else {
            low = sum;
        }
    }

    void add(ExactSum other) {
        add(other.low);
        spilled = spilled.add(other.spilled);
    }

    BigInteger value() {
        return spilled.signum() == 0 ? BigInteger.valueOf(low) : spilled.add(BigInteger.valueOf(low));
    }

    void write(CompactOutput out) throws IOException {
        out.signed(low);
        out.block(spilled.signum() == 0 ? new byte[0] : spilled.toByteArray());
    }

    static ExactSum read(CompactInput in) throws IOException {
        ExactSum sum = new ExactSum();
        sum.low = in.signed();
        byte[] spilled = in.block();
        sum.spilled = spilled.length == 0 ? BigInteger.ZERO : new BigInteger(spilled);
        return sum;
    }
}
