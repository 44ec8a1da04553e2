package io.notaflow.local.reconcile;

import io.notaflow.domain.Role;
import io.notaflow.local.reconcile.batch.InvoiceContent;
import io.notaflow.local.reconcile.batch.ItemAmount;
import io.notaflow.local.reconcile.batch.Line;
import io.notaflow.local.reconcile.batch.Paid;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/**
 * What figures are made of, from the columns of silver that a user of the lake sees: about 1.6 kB an invoice. What silver has no column
 * for comes from bronze.
 */
final class SilverContents {
    static final String[] INVOICE = {
        "source_ref",
        "document_index",
        "received_at",
        "access_key",
        "revision",
        "content_rank",
        "fingerprint",
        "digest",
        "role",
        "model",
        "issued_at",
        "issue_offset_minutes",
        "direction",
        "emission_type",
        "environment",
        "purpose",
        "presence",
        "issuer_cnpj",
        "issuer_cpf_pseudonym",
        "issuer_uf",
        "recipient_uf",
        "total_document",
        "total_estimated_taxes",
        "payment_change",
        "protocol_at",
        "protocol_status"
    };
    private static final String[] ITEM = Stream.concat(
                    Stream.of("access_key", "revision", "cfop", "ncm", "in_total"),
                    Arrays.stream(ItemAmount.values()).map(ItemAmount::column))
            .toArray(String[]::new);
    private static final String[] PAYMENT = {"access_key", "revision", "payment_number", "method", "amount"};

    private final boolean wanted;
    private final Map<Unit, BeyondSilver> beyond;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Map<Integer, Paid>> payments = new HashMap<>();

    private SilverContents(boolean wanted, Map<Unit, BeyondSilver> beyond) {
        this.wanted = wanted;
        this.beyond = beyond;
    }

    /** For jobs without figures. */
    static SilverContents none() {
        return new SilverContents(false, Map.of());
    }

    /** Reads items and payments. */
    static SilverContents read(TableReader reader, Map<Unit, BeyondSilver> beyond) {
        SilverContents contents = new SilverContents(true, beyond);
        reader.allRows("silver.invoice_items", contents::item, ITEM);
        reader.allRows("silver.invoice_payments", contents::payment, PAYMENT);
        return contents;
    }

    /** Of a row of silver.invoices; null where no figures are computed. */
    @Nullable
    InvoiceContent of(Record row) {
        if (!wanted) {
            return null;
        }
        BeyondSilver more = beyond.getOrDefault(Unit.of(row), BeyondSilver.NOTHING);
        return new InvoiceContent(
                issuedAt(row),
                (Integer) row.getField("model"),
                (Integer) row.getField("direction"),
                (Integer) row.getField("purpose"),
                (Integer) row.getField("emission_type"),
                (Integer) row.getField("presence"),
                Role.valueOf((String) row.getField("role")),
                issuer(row, more),
                (String) row.getField("issuer_uf"),
                (String) row.getField("recipient_uf"),
                (BigDecimal) row.getField("total_document"),
                (BigDecimal) row.getField("total_estimated_taxes"),
                (BigDecimal) row.getField("payment_change"),
                lines.getOrDefault(revision(row), List.of()),
                List.copyOf(payments.getOrDefault(revision(row), Map.of()).values()),
                more.instalments());
    }

    private void item(Record row) {
        lines.computeIfAbsent(revision(row), key -> new ArrayList<>(4))
                .add(new Line(
                        (String) row.getField("cfop"),
                        (String) row.getField("ncm"),
                        (Integer) row.getField("in_total"),
                        amount -> (BigDecimal) row.getField(amount.column())));
    }

    private void payment(Record row) {
        payments.computeIfAbsent(revision(row), key -> new TreeMap<>())
                .put((Integer) row.getField("payment_number"), new Paid((String) row.getField("method"), (BigDecimal)
                        row.getField("amount")));
    }

    private static @Nullable String issuer(Record row, BeyondSilver more) {
        String cnpj = (String) row.getField("issuer_cnpj");
        String cpf = (String) row.getField("issuer_cpf_pseudonym");
        return cnpj != null ? cnpj : cpf != null ? cpf : more.issuer();
    }

    private static @Nullable OffsetDateTime issuedAt(Record row) {
        OffsetDateTime moment = (OffsetDateTime) row.getField("issued_at");
        Integer minutes = (Integer) row.getField("issue_offset_minutes");
        return moment == null || minutes == null
                ? null
                : moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    private static String revision(Record row) {
        return row.getField("access_key") + "/" + row.getField("revision");
    }
}
