package io.notaflow.local.simulate.truth;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Writes the truth as JSON lines. One line a record: {@code record} (0-based, send order), {@code arrival}, {@code documents}
 * with {@code index, kind, key, outcome, order_free, reason, effect, brl}. The last line holds {@code summary}: {@code records,
 * documents, accepted, duplicates, quarantined, deferred, truth_total_brl}. Where {@code order_free} is false, only accepted +
 * duplicate per key is certain.
 */
public final class TruthFile {

    private final Writer out;
    private final TruthLedger ledger = new TruthLedger();

    /** The caller closes the writer. */
    public TruthFile(Writer out) {
        this.out = out;
    }

    /** Adds one record. */
    public void add(long record, Instant arrival, List<DocumentTruth> truths) throws IOException {
        ledger.add(truths);
        out.write("{\"record\":" + record + ",\"arrival\":\"" + arrival + "\",\"documents\":[");
        String separator = "";
        for (DocumentTruth truth : truths) {
            out.write(separator + line(truth));
            separator = ",";
        }
        out.write("]}\n");
    }

    /** Writes the last line. */
    public TruthLedger finish() throws IOException {
        out.write(String.format(
                Locale.ROOT,
                "{\"summary\":{\"records\":%d,\"documents\":%d,\"accepted\":%d,\"duplicates\":%d,\"quarantined\":%d,"
                        + "\"deferred\":%d,\"truth_total_brl\":%s}}%n",
                ledger.records(),
                ledger.documents(),
                ledger.count(Outcome.ACCEPTED),
                ledger.count(Outcome.DUPLICATE),
                ledger.count(Outcome.QUARANTINED),
                ledger.count(Outcome.DEFERRED),
                ledger.totalBrl().toPlainString()));
        out.flush();
        return ledger;
    }

    private static String line(DocumentTruth truth) {
        return "{\"index\":" + truth.index() + ",\"kind\":\"" + truth.kind() + "\",\"key\":\"" + truth.key()
                + "\",\"outcome\":\"" + truth.outcome().name().toLowerCase(Locale.ROOT) + "\",\"order_free\":"
                + truth.orderFree() + ",\"reason\":\"" + truth.reason() + "\",\"effect\":\""
                + truth.effect().name().toLowerCase(Locale.ROOT) + "\",\"brl\":" + truth.cents() / 100 + '.'
                + (truth.cents() % 100 < 10 ? "0" : "") + truth.cents() % 100 + '}';
    }
}
