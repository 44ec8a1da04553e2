package io.notaflow.kpi;

import io.notaflow.domain.kpi.ChangeReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document changed in the figures of its key: the former is taken back, the latter counted.
 *
 * @param reason why
 * @param before what counted; null for nothing
 * @param after what counts now; null for nothing
 * @param received figures of the contents whose recipients now count, as {@link FiguresCodec} writes them
 */
public record FigureChange(
        ChangeReason reason,
        @Nullable Counted before,
        @Nullable Counted after,
        List<byte[]> received) {}
