package io.notaflow.anomaly.key;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.AccessKey;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.EventTypes;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.RegisteredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells which facts a document made known of its key. What is known is a function of the key's state alone, so that the facts told in
 * the end do not depend on the order of arrival; only what a content that lost had told before is withdrawn.
 */
public final class KeyFacts {
    private static final Set<Integer> CANCELLATIONS =
            Set.of(EventTypes.CANCELLATION, EventTypes.CANCELLATION_BY_SUBSTITUTION);
    private static final Comparator<RegisteredEvent> EARLIEST = Comparator.comparing(
                    RegisteredEvent::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(RegisteredEvent::type);

    /** State and year before, model, series, first and last number after the issuer in the identity of a range. */
    private static final int RANGE_HEAD = 4;

    private static final int RANGE_TAIL = 2 + 3 + 9 + 9;
    private static final int CPF_LENGTH = 11;

    private final IntFunction<Traits> traitsOf;

    /** {@code traitsOf}: traits of a revision of the key. */
    public KeyFacts(IntFunction<Traits> traitsOf) {
        this.traitsOf = traitsOf;
    }

    /** The facts that are new with the state {@code after}. */
    public List<Fact> between(String key, KeyState before, KeyState after) {
        if (!isReadable(key)) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        Instant arrival = Instant.ofEpochMilli(after.latestArrivalMillis());
        Known was = Known.of(before);
        Known is = Known.of(after);
        issued(key, was, is, arrival, facts);
        if (is.revision() != 0) {
            Traits traits = traitsOf.apply(is.revision());
            boolean isNew = was.revision() == 0;
            if (is.cancellation() != null && (isNew || was.cancellation() == null)) {
                Instant at = Objects.requireNonNullElse(is.cancellation().at(), traits.issuedAt());
                facts.add(fact(
                        FactKind.CANCELLED,
                        key,
                        at,
                        arrival,
                        traits,
                        is.cancellation().named()));
            }
            if (is.disowned() != null && (isNew || was.disowned() == null)) {
                facts.add(fact(FactKind.DISOWNED, key, is.disowned(), arrival, traits, null));
            }
        }
        if (is.announced() != null && was.announced() == null) {
            facts.add(fact(FactKind.EPEC, key, is.announced(), arrival, null, null));
        }
        return facts;
    }

    /** A voided range, told to the issuer whose numbers it voids; empty when its identity cannot be read. */
    public static Optional<Fact> ofRange(DocumentFacts range) {
        String key = range.key();
        int issuerEnd = key.length() - RANGE_TAIL;
        if (issuerEnd <= RANGE_HEAD || !isDigits(key.substring(issuerEnd))) {
            return Optional.empty();
        }
        String issuer = key.substring(RANGE_HEAD, issuerEnd);
        String padded = issuer.length() == CPF_LENGTH ? "000" + issuer : issuer;
        Instant arrival = range.origin().receivedAt();
        Instant at = Objects.requireNonNullElse(range.answer().at(), arrival);
        return Optional.of(new Fact(FactKind.VOIDED, key, padded, at, arrival, null, null));
    }

    private void issued(String key, Known was, Known is, Instant arrival, List<Fact> facts) {
        if (is.revision() == was.revision() && is.revision() != 0) {
            return;
        }
        if (was.revision() != 0) {
            Traits former = traitsOf.apply(was.revision());
            facts.add(
                    fact(FactKind.WITHDRAWN, key, former.issuedAt(), arrival, former, String.valueOf(was.revision())));
        }
        if (is.revision() != 0) {
            Traits traits = traitsOf.apply(is.revision());
            facts.add(fact(FactKind.ISSUED, key, traits.issuedAt(), arrival, traits, String.valueOf(is.revision())));
        } else if (is.seen() && (!was.seen() || (is.content() != 0 && was.content() == 0))) {
            Traits traits = is.content() == 0 ? null : traitsOf.apply(is.content());
            facts.add(fact(FactKind.SEEN, key, is.seenAt(arrival), arrival, traits, null));
        }
    }

    private static Fact fact(
            FactKind kind, String key, Instant at, Instant arrival, @Nullable Traits traits, @Nullable String other) {
        return new Fact(
                kind, key, key.substring(AccessKey.ISSUER_START, AccessKey.ISSUER_END), at, arrival, traits, other);
    }

    /** Digits all around the issuer, in whose place a pseudonym may stand. */
    private static boolean isReadable(String key) {
        return key.length() == AccessKey.LENGTH
                && isDigits(key.substring(0, AccessKey.ISSUER_START))
                && isDigits(key.substring(AccessKey.ISSUER_END));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * What of a state detectors care for.
     *
     * @param revision that counts, authorised or cancelled; 0 for none
     * @param content of production that stands for the key, whatever its state; 0 for none
     * @param seen whether anything of production names the key
     * @param issuedAt of the content, whatever its state
     * @param cancellation the earliest one
     * @param disowned when the recipient first said so
     * @param announced when its EPEC was registered
     */
    private record Known(
            int revision,
            int content,
            boolean seen,
            @Nullable Instant issuedAt,
            @Nullable RegisteredEvent cancellation,
            @Nullable Instant disowned,
            @Nullable Instant announced) {

        static Known of(KeyState state) {
            var counting = state.counting();
            boolean cancelled = counting.isPresent() && counting.get().cancelled();
            return new Known(
                    counting.map(one -> one.revision()).orElse(0),
                    state.productionRevisions().contains(state.revision()) ? state.revision() : 0,
                    state.isOfProduction(),
                    state.invoice().map(invoice -> invoice.issuedAt()).orElse(null),
                    cancelled
                            ? first(state, CANCELLATIONS)
                                    .orElse(new RegisteredEvent(
                                            EventTypes.CANCELLATION,
                                            counting.get().cancelledAt(),
                                            null))
                            : null,
                    first(state, Set.of(EventTypes.UNKNOWN_OPERATION))
                            .map(RegisteredEvent::at)
                            .orElse(null),
                    first(state, Set.of(EventTypes.EPEC))
                            .map(RegisteredEvent::at)
                            .orElse(null));
        }

        Instant seenAt(Instant arrival) {
            return issuedAt == null ? arrival : issuedAt;
        }

        private static Optional<RegisteredEvent> first(KeyState state, Set<Integer> types) {
            return state.registeredEvents().stream()
                    .filter(event -> types.contains(event.type()))
                    .min(EARLIEST);
        }
    }
}
