package io.notaflow.kpi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What of a key counts in figures.
 *
 * @param figures of the content that counts, as {@link FiguresCodec} writes them
 * @param standing how it stands
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look into the array
public record Counted(byte[] figures, Standing standing) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counted counted
                && Arrays.equals(figures, counted.figures)
                && standing.equals(counted.standing);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(figures) + standing.hashCode();
    }
}
