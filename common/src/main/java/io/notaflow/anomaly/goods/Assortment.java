package io.notaflow.anomaly.goods;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How many products of an issuer are remembered, and since when; 12 bytes.
 *
 * @param products that are remembered
 * @param since first day, counted since 1970
 */
record Assortment(int products, long since) {
    /** Of more the rest is not looked at, until others have been forgotten. */
    static final int MOST = 1_500;

    private static final int BYTES = 12;

    static Assortment read(byte @Nullable [] bytes, long day) {
        if (bytes == null) {
            return new Assortment(0, day);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Assortment(buffer.getInt(), buffer.getLong());
    }

    Assortment with(int more) {
        return new Assortment(products + more, since);
    }

    boolean isFull() {
        return products >= MOST;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putInt(products).putLong(since).array();
    }
}
