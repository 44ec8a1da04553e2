package io.notaflow.anomaly.rule.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExactSumTest {
    @Property
    void isExactBeyondALong(@ForAll List<Long> values, @ForAll List<Long> others) throws IOException {
        ExactSum sum = of(values);
        sum.add(read(of(others)));

        BigInteger expected = BigInteger.ZERO;
        for (long value : values) {
            expected = expected.add(BigInteger.valueOf(value));
        }
        for (long value : others) {
            expected = expected.add(BigInteger.valueOf(value));
        }
        assertThat(sum.value()).isEqualTo(expected);
    }

    @Property(tries = 1)
    void spills() {
        ExactSum sum = of(List.of(Long.MAX_VALUE, Long.MAX_VALUE, 2L));
        assertThat(sum.value()).isEqualTo(BigInteger.ONE.shiftLeft(64));
    }

    private static ExactSum of(List<Long> values) {
        ExactSum sum = new ExactSum();
        values.forEach(sum::add);
        return sum;
    }

    private static ExactSum read(ExactSum sum) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sum.write(new CompactOutput(new DataOutputStream(bytes)));
        return ExactSum.read(new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }
}
