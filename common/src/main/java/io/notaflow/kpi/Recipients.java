package io.notaflow.kpi;

import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.datasketches.hll.Union;
import org.jspecify.annotations.Nullable;

/**
 * How many different recipients there are, nearly: an Apache DataSketches HLL sketch with 2048 registers. Exact to about 100, then a
 * standard error of 2.3 %. Sketches unite in any order to the same estimate, and nothing can be taken out of them. 28 bytes for five
 * recipients, at most 1.1 kB. Not thread-safe.
 */
public final class Recipients {
    private static final int LOG_REGISTERS = 11;

    private @Nullable HllSketch sketch;

    /** Adds a recipient by its number or pseudonym. */
    public void add(String recipient) {
        if (sketch == null) {
            sketch = new HllSketch(LOG_REGISTERS, TgtHllType.HLL_4);
        }
        sketch.update(recipient);
    }

    /** Adds all of {@code other}. */
    public void add(Recipients other) {
        if (other.sketch == null) {
            return;
        }
        if (sketch == null) {
            sketch = other.sketch.copy();
            return;
        }
        Union union = new Union(LOG_REGISTERS);
        union.update(sketch);
        union.update(other.sketch);
        sketch = union.getResult(TgtHllType.HLL_4);
    }

    public boolean isEmpty() {
        return sketch == null;
    }

    /** The estimate, the same whatever the order. */
    public long count() {
        return sketch == null ? 0 : Math.round(sketch.getCompositeEstimate());
    }

    /** The sketch in the portable binary form, readable by DataSketches in any language; null when empty. */
    public byte @Nullable [] bytes() {
        return sketch == null ? null : sketch.toCompactByteArray();
    }

    /** Adds a sketch in that form. */
    public void addBytes(byte[] bytes) {
        Recipients other = new Recipients();
        other.sketch = HllSketch.heapify(bytes);
        add(other);
    }
}
