package io.notaflow.kpi;

import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.domain.tax.ItemTaxes;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one item adds to the sums of its CFOP and NCM. */
final class ItemFigures {
    private static final int IN_TOTAL = 1;

    private final CfopClasses classes;

    ItemFigures(CfopClasses classes) {
        this.classes = classes;
    }

    void add(Item item, Flow flow, Sums sums) {
        Product product = item.product();
        ItemTaxes taxes = item.taxes();
        sums.add(Measure.ITEMS, 1);
        sums.add(Measure.PRODUCTS, product.grossValue());
        sums.add(Measure.DISCOUNTS, product.discount());
        addTaxes(taxes, sums);
        Integer inTotal = product.inTotal();
        if (inTotal == null || inTotal == IN_TOTAL) {
            addFlow(product, taxes, flow.of(classes.of(product.cfop())), sums);
        }
    }

    private static void addFlow(Product product, ItemTaxes taxes, Set<Measure> measures, Sums sums) {
        for (Measure measure : measures) {
            sums.add(measure, product.grossValue());
            sums.add(measure, negated(product.discount()));
            sums.add(measure, product.freight());
            sums.add(measure, product.insurance());
            sums.add(measure, product.otherCharges());
        }
        if (measures.contains(Measure.GROSS_REVENUE)) {
            if (sums.count(Measure.SALES) == 0) {
                sums.add(Measure.SALES, 1);
            }
            Icms icms = taxes.icms();
            if (icms != null) {
                sums.add(Measure.REVENUE_TAXES, own(icms));
                sums.add(
                        Measure.REVENUE_TAXES,
                        icms.fcp() == null ? null : icms.fcp().value());
            }
            sums.add(Measure.REVENUE_TAXES, value(taxes.pis()));
            sums.add(Measure.REVENUE_TAXES, value(taxes.cofins()));
            sums.add(
                    Measure.REVENUE_TAXES,
                    taxes.issqn() == null ? null : taxes.issqn().value());
        }
    }

    private static void addTaxes(ItemTaxes taxes, Sums sums) {
        Icms icms = taxes.icms();
        if (icms != null) {
            addIcms(icms, sums);
        }
        IcmsDestination destination = taxes.icmsDestination();
        if (destination != null) {
            sums.add(Measure.DIFAL, destination.destinationValue());
            sums.add(Measure.DIFAL, destination.fcpValue());
        }
        sums.add(Measure.IPI, taxes.ipi() == null ? null : taxes.ipi().value());
        sums.add(Measure.PIS, value(taxes.pis()));
        sums.add(Measure.PIS_ST, value(taxes.pisSt()));
        sums.add(Measure.COFINS, value(taxes.cofins()));
        sums.add(Measure.COFINS_ST, value(taxes.cofinsSt()));
        sums.add(
                Measure.IMPORT_TAX,
                taxes.importTax() == null ? null : taxes.importTax().value());
        sums.add(Measure.ISS, taxes.issqn() == null ? null : taxes.issqn().value());
        if (taxes.ibsCbs() != null) {
            sums.add(Measure.IBS, taxes.ibsCbs().ibs());
            sums.add(Measure.CBS, taxes.ibsCbs().cbs());
        }
        sums.add(
                Measure.SELECTIVE_TAX,
                taxes.selective() == null ? null : taxes.selective().value());
    }

    private static void addIcms(Icms icms, Sums sums) {
        IcmsOwn own = icms.own();
        sums.add(Measure.ICMS_BASE, own == null ? null : own.base());
        sums.add(Measure.ICMS, own(icms));
        sums.add(Measure.FCP, icms.fcp() == null ? null : icms.fcp().value());
        IcmsSinglePhase singlePhase = icms.singlePhase();
        if (singlePhase != null) {
            sums.add(Measure.ICMS_SINGLE_PHASE, singlePhase.value());
            sums.add(Measure.ICMS_SINGLE_PHASE, singlePhase.retentionValue());
        }
        IcmsSubstitution substitution = icms.substitution();
        if (substitution != null) {
            sums.add(Measure.ICMS_ST, substitution.value());
            sums.add(
                    Measure.FCP_ST,
                    substitution.fcp() == null ? null : substitution.fcp().value());
        }
    }

    private static @Nullable BigDecimal own(Icms icms) {
        return icms.own() == null ? null : icms.own().value();
    }

    private static @Nullable BigDecimal value(@Nullable Contribution contribution) {
        return contribution == null ? null : contribution.value();
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }
}
