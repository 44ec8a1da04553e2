package io.notaflow.local.simulate.model;

import io.notaflow.local.simulate.catalogue.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the taxes of an item depend on: the deal, its two sides and its day. */
public record Trade(Deal deal, Issuer issuer, @Nullable Recipient recipient, LocalDate day) {

    private static final LocalDate REFORM = LocalDate.of(2026, 1, 5);

    /** {@code idDest}: 1 internal, 2 interstate, 3 abroad. */
    public int destination() {
        Recipient to = recipient;
        if (to == null) {
            return 1;
        }
        return to.foreign() ? 3 : to.state() == null || to.state() == issuer.state() ? 1 : 2;
    }

    /** The state that taxes the consumption. */
    public State destinationState() {
        Recipient to = recipient;
        return to == null || to.state() == null ? issuer.state() : to.state();
    }

    /** Whether the buyer consumes the goods. */
    public boolean finalConsumer() {
        Recipient to = recipient;
        return deal == Deal.RETAIL
                || deal == Deal.CONSUMER_SALE
                || (to != null && to.registrationStatus() == 9 && !to.foreign());
    }

    /** Whether the item carries IBS and CBS: test year 2026, normal regime. */
    public boolean reformed() {
        return issuer.regime() == Regime.NORMAL && !day.isBefore(REFORM);
    }

    /** ICMS rate of the operation for national goods, hundredths of a per cent. */
    public long rate() {
        return destination() == 2
                ? issuer.state().interstateRateTo(destinationState())
                : issuer.state().internalRate();
    }
}
