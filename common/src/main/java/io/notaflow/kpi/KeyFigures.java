package io.notaflow.kpi;

import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.lifecycle.Counting;
import io.notaflow.lifecycle.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changes in the figures when a key's state changes. What counts is a function of the state alone, so the sum of all changes
 * does not depend on the order of arrival.
 */
public final class KeyFigures {
    private final Duration lateAfter;

    /** {@code lateAfter}: first arrival − issue above which an invoice is late. */
    public KeyFigures(Duration lateAfter) {
        this.lateAfter = lateAfter;
    }

    /**
     * The change; empty when nothing that counts changed.
     *
     * @param figuresOf figures of a revision, as {@link FiguresCodec} writes them
     */
    public Optional<FigureChange> between(KeyState before, KeyState after, IntFunction<byte[]> figuresOf) {
        Counting counted = before.counting().orElse(null);
        Counting counts = after.counting().orElse(null);
        if (counted == null && counts == null) {
            return Optional.empty();
        }
        Counted was = counted(counted, figuresOf);
        Counted is = counted(counts, figuresOf);
        List<byte[]> received = received(before, after, counted != null, counts != null, figuresOf);
        if (received.isEmpty() && (was == null ? is == null : was.equals(is))) {
            return Optional.empty();
        }
        return Optional.of(new FigureChange(reason(was, is), was, is, received));
    }

    private @Nullable Counted counted(@Nullable Counting counting, IntFunction<byte[]> figuresOf) {
        return counting == null ? null : new Counted(figuresOf.apply(counting.revision()), standing(counting));
    }

    private Standing standing(Counting counting) {
        Instant issuedAt = counting.invoice().issuedAt();
        Instant arrival = counting.firstArrival();
        Instant authorizedAt = counting.authorizedAt();
        Instant cancelledAt = counting.cancelled() ? counting.cancelledAt() : null;
        return new Standing(
                counting.cancelled(),
                issuedAt != null
                        && arrival != null
                        && Duration.between(issuedAt, arrival).compareTo(lateAfter) > 0,
                seconds(issuedAt, authorizedAt),
                cancelledAt,
                seconds(authorizedAt, cancelledAt));
    }

    private static @Nullable Long seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? null
                : (Long) Math.max(0, Duration.between(from, to).toSeconds());
    }

    /** A key without counting content has no recipients; from then on every content of production has its own. */
    private static List<byte[]> received(
            KeyState before, KeyState after, boolean counted, boolean counts, IntFunction<byte[]> figuresOf) {
        List<byte[]> received = new ArrayList<>();
        if (counts) {
            Set<Integer> added = new HashSet<>(after.productionRevisions());
            if (counted) {
                added.removeAll(before.productionRevisions());
            }
            added.forEach(revision -> received.add(figuresOf.apply(revision)));
        }
        return received;
    }

    private static ChangeReason reason(@Nullable Counted was, @Nullable Counted is) {
        if (is == null) {
            return ChangeReason.DENIED;
        }
        boolean cancelled = is.standing().cancelled();
        if (was == null) {
            return cancelled ? ChangeReason.CANCELLED : is.standing().late() ? ChangeReason.LATE : ChangeReason.NEW;
        }
        return cancelled && !was.standing().cancelled() ? ChangeReason.CANCELLED : ChangeReason.REVISED;
    }
}
