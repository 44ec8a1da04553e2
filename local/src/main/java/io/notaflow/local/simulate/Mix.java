package io.notaflow.local.simulate;

/**
 * Shares of what happens, each of all invoices (one main invoice a story). Defaults in {@link #defaults()}.
 *
 * @param duplicates copies: identical, spelled otherwise, or the bare NFe beside its nfeProc (1 %)
 * @param late documents that arrive hours or days after their issue (2 %)
 * @param cancellations before or after their invoice, once or twice, in time or not (2 %)
 * @param corrections letters of correction, NF-e only (1 %)
 * @param manifestations of the recipient, NF-e only (1 %)
 * @param conflicts other content under the same key (0.2 %)
 * @param unprotocolled NFe without a protocol, for ever (0.3 %)
 * @param separateProtocols NFe and protocol in separate records, either order (0.5 %)
 * @param batches enviNFe of several NFe and its retConsReciNFe (0.5 %)
 * @param lots DF-e lots of compressed documents (0.4 %)
 * @param soap NFe in an envelope, protocol apart (0.2 %)
 * @param denied uses denied (0.1 %)
 * @param homologation test documents (0.3 %)
 * @param voidedRanges voided number ranges (0.2 %)
 * @param bad records that must be quarantined (1 %)
 * @param contingency issued off line, authorised later (1 %)
 * @param old lawful documents several years old (0; a flag plants them)
 * @param hotIssuer invoices of one and the same issuer (0; for measurements of skew)
 */
public record Mix(
        double duplicates,
        double late,
        double cancellations,
        double corrections,
        double manifestations,
        double conflicts,
        double unprotocolled,
        double separateProtocols,
        double batches,
        double lots,
        double soap,
        double denied,
        double homologation,
        double voidedRanges,
        double bad,
        double contingency,
        double old,
        double hotIssuer) {

    /** The documented shares. */
    public static Mix defaults() {
        return new Mix(.01, .02, .02, .01, .01, .002, .003, .005, .005, .004, .002, .001, .003, .002, .01, .01, 0, 0);
    }

    /** Nothing but good, authorised invoices. */
    public static Mix plain() {
        return new Mix(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** The same with that share of documents years old. */
    public Mix withOld(double share) {
        return with(share, hotIssuer);
    }

    /** The same with that share of all invoices issued by one shop. */
    public Mix withHotIssuer(double share) {
        return with(old, share);
    }

    private Mix with(double newOld, double newHotIssuer) {
        return new Mix(
                duplicates,
                late,
                cancellations,
                corrections,
                manifestations,
                conflicts,
                unprotocolled,
                separateProtocols,
                batches,
                lots,
                soap,
                denied,
                homologation,
                voidedRanges,
                bad,
                contingency,
                newOld,
                newHotIssuer);
    }
}
