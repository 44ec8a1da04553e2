package io.notaflow.lifecycle;

import io.notaflow.domain.outcome.InvoiceStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the state of a key to people. */
public final class Statuses {
    private Statuses() {}

    /** The state of a key at a checkpoint of a submission of the job. */
    public static InvoiceStatus of(String key, KeyState state, long epoch, long checkpoint) {
        Optional<Content> current = state.current();
        InvoiceFacts invoice = current.map(Content::facts).orElse(null);
        RecipientStatus recipient = state.recipientStatus();
        Answer authorized = state.moments().authorized();
        return new InvoiceStatus(
                key,
                state.authorization().name(),
                recipient == null ? null : recipient.name(),
                state.corrections(),
                state.events(),
                state.distinctContents(),
                current.map(Content::revision).orElse(0),
                state.rank(),
                current.map(Content::fingerprint).orElse(null),
                invoice == null ? null : invoice.environment(),
                invoice == null ? null : invoice.model(),
                invoice == null ? null : invoice.direction(),
                invoice == null ? null : invoice.role().name(),
                invoice == null ? null : invoice.issuer(),
                invoice == null ? null : invoice.recipient(),
                invoice == null ? null : invoice.issuedAt(),
                invoice == null ? null : invoice.issuedOn(),
                invoice == null ? null : invoice.total(),
                authorized == null ? null : authorized.at(),
                authorized == null ? null : authorized.number(),
                lastArrival(state),
                epoch,
                checkpoint);
    }

    private static @Nullable Instant lastArrival(KeyState state) {
        return state.latestArrivalMillis() == Long.MIN_VALUE ? null : Instant.ofEpochMilli(state.latestArrivalMillis());
    }
}
