package io.notaflow.anomaly.document;

import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.config.CfopClass;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.kpi.CfopClasses;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SELF_DEALING: issuer and recipient have one CNPJ root, and goods are sold, not transferred. Observed is what the sold items cost,
 * BRL.
 */
final class SelfDealingCheck implements DocumentCheck {
    private static final int ROOT = 8;

    private final CfopClasses classes;

    SelfDealingCheck(CfopClasses classes) {
        this.classes = classes;
    }

    @Override
    public Optional<Oddity> of(AcceptedInvoice accepted) {
        Invoice invoice = accepted.invoice();
        String issuer = root(invoice.issuer().taxId());
        if (issuer == null
                || invoice.recipient() == null
                || !issuer.equals(root(invoice.recipient().taxId()))) {
            return Optional.empty();
        }
        int sold = 0;
        int first = 0;
        BigDecimal value = BigDecimal.ZERO;
        for (Item item : invoice.items()) {
            if (classes.of(item.product().cfop()) == CfopClass.SALE) {
                first = first == 0 ? item.number() : first;
                sold++;
                value = value.add(Objects.requireNonNullElse(item.product().grossValue(), BigDecimal.ZERO));
            }
        }
        return sold == 0
                ? Optional.empty()
                : Optional.of(new Oddity(AnomalyKind.SELF_DEALING, sold, first, issuer, value, BigDecimal.ZERO));
    }

    private static @Nullable String root(TaxId id) {
        return id.kind() == TaxIdKind.CNPJ && id.value().length() >= ROOT
                ? id.value().substring(0, ROOT)
                : null;
    }
}
