package io.notaflow.local.simulate;

import io.notaflow.local.simulate.random.Dice;

/** What happens to a main invoice. */
enum Plot {
    PLAIN,
    DUPLICATE,
    LATE,
    CANCELLATION,
    CORRECTION,
    MANIFESTATION,
    CONFLICT,
    UNPROTOCOLLED,
    SEPARATE_PROTOCOL,
    BATCH,
    LOT,
    SOAP,
    DENIED,
    HOMOLOGATION,
    VOIDED_RANGE,
    BAD,
    CONTINGENCY,
    OLD;

    /** NF-e are about this share of all invoices; what only they can have is that much likelier among them. */
    private static final double TRADE_SHARE = 0.216;

    static Plot draw(Mix mix, int model, Dice dice) {
        double rest = dice.unit();
        for (Plot plot : values()) {
            rest -= plot.share(mix, model);
            if (rest < 0) {
                return plot;
            }
        }
        return PLAIN;
    }

    private double share(Mix mix, int model) {
        double onlyTrade = model == 55 ? 1 / TRADE_SHARE : 0;
        return switch (this) {
            case PLAIN -> 0;
            case DUPLICATE -> mix.duplicates();
            case LATE -> mix.late();
            case CANCELLATION -> mix.cancellations();
            case CORRECTION -> mix.corrections() * onlyTrade;
            case MANIFESTATION -> mix.manifestations() * onlyTrade;
            case CONFLICT -> mix.conflicts();
            case UNPROTOCOLLED -> mix.unprotocolled();
            case SEPARATE_PROTOCOL -> mix.separateProtocols();
            case BATCH -> mix.batches();
            case LOT -> mix.lots() * onlyTrade;
            case SOAP -> mix.soap();
            case DENIED -> mix.denied() * onlyTrade;
            case HOMOLOGATION -> mix.homologation();
            case VOIDED_RANGE -> mix.voidedRanges();
            case BAD -> mix.bad();
            case CONTINGENCY -> mix.contingency();
            case OLD -> mix.old();
        };
    }
}
