package io.notaflow.local.rules;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.config.CfopClass;
import io.notaflow.domain.Role;
import io.notaflow.kpi.CfopClasses;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/** Traits of invoices from silver: all but oddities and hashes, which silver does not have. */
public final class SilverTraits {
    static final String[] INVOICE = {
        "received_at",
        "access_key",
        "revision",
        "content_rank",
        "fingerprint",
        "environment",
        "protocol_status",
        "issued_at",
        "issue_offset_minutes",
        "role",
        "direction",
        "purpose",
        "presence",
        "issuer_tax_regime",
        "issuer_uf",
        "recipient_uf",
        "recipient_cnpj",
        "recipient_cpf_pseudonym",
        "recipient_foreign_id",
        "total_document",
        "total_icms",
        "total_discount"
    };
    private static final String[] ITEM = {
        "access_key", "revision", "ncm", "tax_unit", "cfop", "icms_cst", "icms_csosn", "tax_unit_price", "gross_value"
    };
    private static final String[] PAYMENT = {"access_key", "revision", "method"};

    private final CfopClasses classes;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Set<String>> payments = new HashMap<>();

    private SilverTraits(CfopClasses classes) {
        this.classes = classes;
    }

    /** Reads items and payments that arrived from then on. */
    public static SilverTraits read(SilverRows rows, Instant from, CfopClasses classes) {
        SilverTraits traits = new SilverTraits(classes);
        rows.since(from, "silver.invoice_items", traits::item, ITEM);
        rows.since(from, "silver.invoice_payments", traits::payment, PAYMENT);
        return traits;
    }

    private void item(Record row) {
        String cst = text(row, "icms_cst");
        BigDecimal price = (BigDecimal) row.getField("tax_unit_price");
        lines.computeIfAbsent(revision(row), key -> new ArrayList<>(4))
                .add(new Line(
                        text(row, "ncm"),
                        text(row, "tax_unit"),
                        text(row, "cfop"),
                        cst.isEmpty() ? text(row, "icms_csosn") : cst,
                        price == null || price.signum() <= 0 ? 0 : price.doubleValue(),
                        cents(row, "gross_value")));
    }

    private void payment(Record row) {
        if (row.getField("method") != null) {
            payments.computeIfAbsent(revision(row), key -> new TreeSet<>()).add(text(row, "method"));
        }
    }

    /** Of a row of silver.invoices; null when it has no date. */
    @Nullable
    Traits of(Record row) {
        OffsetDateTime issuedAt = (OffsetDateTime) row.getField("issued_at");
        Integer offset = (Integer) row.getField("issue_offset_minutes");
        if (issuedAt == null || offset == null) {
            return null;
        }
        List<Line> items = lines.getOrDefault(revision(row), List.of());
        int direction = code(row, "direction");
        return new Traits(
                issuedAt.toInstant(),
                ZoneOffset.ofTotalSeconds(offset * 60),
                text(row, "issuer_uf"),
                text(row, "recipient_uf"),
                recipient(row),
                Role.valueOf(text(row, "role")),
                direction,
                code(row, "purpose"),
                code(row, "presence"),
                code(row, "issuer_tax_regime"),
                cents(row, "total_document"),
                cents(row, "total_icms"),
                cents(row, "total_discount"),
                0,
                0,
                direction == 1 && items.stream().anyMatch(item -> classes.of(item.cfop()) == CfopClass.SALE),
                List.copyOf(payments.getOrDefault(revision(row), Set.of())),
                items,
                List.of());
    }

    private static @Nullable String recipient(Record row) {
        for (String column : List.of("recipient_cnpj", "recipient_cpf_pseudonym", "recipient_foreign_id")) {
            if (!text(row, column).isEmpty()) {
                return text(row, column);
            }
        }
        return null;
    }

    private static long cents(Record row, String column) {
        BigDecimal amount = (BigDecimal) row.getField(column);
        return amount == null ? 0 : amount.movePointRight(2).longValue();
    }

    private static int code(Record row, String column) {
        return Objects.requireNonNullElse((Integer) row.getField(column), -1);
    }

    private static String text(Record row, String column) {
        return Objects.requireNonNullElse((String) row.getField(column), "");
    }

    private static String revision(Record row) {
        return row.getField("access_key") + "/" + row.getField("revision");
    }
}
