package io.notaflow.kpi;

import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.lifecycle.Counting;
import io.notaflow.lifecycle.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
        List<byte[]> received = received(before, after, figuresOf);
        Optional<Counting> counted = before.counting();
        Optional<Counting> counts = after.counting();
        if (received.isEmpty() && counted.equals(counts)) {
            return Optional.empty();
        }
        Counted was = counted(counted.orElse(null), figuresOf);
        Counted is = counted(counts.orElse(null), figuresOf);
        return received.isEmpty() && Objects.equals(was, is)
                ? Optional.empty()
                : Optional.of(new FigureChange(reason(was, is), was, is, received));
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

    /** Once the key is proven, every content of production has its recipient: what is proven and known only grows. */
    private static List<byte[]> received(KeyState before, KeyState after, IntFunction<byte[]> figuresOf) {
        if (!after.isProven()) {
            return List.of();
        }
        Set<Integer> added = after.productionRevisions();
        if (before.isProven()) {
            added.removeAll(before.productionRevisions());
        }
        return added.stream().map(figuresOf::apply).toList();
    }

    private static ChangeReason reason(@Nullable Counted was, @Nullable Counted is) {
        if (is == null) {
            return was == null ? ChangeReason.REVISED : ChangeReason.DENIED;
        }
        boolean cancelled = is.standing().cancelled();
        if (was == null) {
            return cancelled ? ChangeReason.CANCELLED : is.standing().late() ? ChangeReason.LATE : ChangeReason.NEW;
        }
        return cancelled && !was.standing().cancelled() ? ChangeReason.CANCELLED : ChangeReason.REVISED;
    }
}
