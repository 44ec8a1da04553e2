package io.notaflow.domain.outcome;

import io.notaflow.domain.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot count, and why.
 *
 * @param origin where it came from
 * @param stage {@code DECODE} or {@code VALIDATE}
 * @param root local name of the element it came in; empty when nothing could be read
 * @param key protected access key, when one could be read
 * @param reasons what is wrong with it, the decisive one first; at least one
 */
public record RejectedDocument(
        Origin origin, String stage, String root, @Nullable String key, List<Reason> reasons) {

    /** The decisive one. */
    public Reason reason() {
        return reasons.get(0);
    }
}
