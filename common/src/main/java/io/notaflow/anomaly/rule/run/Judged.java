package io.notaflow.anomaly.rule.run;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A group under the judgement of a rule.
 *
 * @param judgement what the rule says
 * @param group the group
 */
public record Judged(Judgement judgement, Group group) {

    /** As saved, 200 to 500 bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try {
            PartialCodec.write(judgement, group, new CompactOutput(new DataOutputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What was saved as these bytes. */
    public static Judged of(byte[] bytes) {
        try {
            return PartialCodec.judged(new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the group of a rule", e);
        }
    }
}
