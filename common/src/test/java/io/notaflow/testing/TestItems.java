package io.notaflow.testing;

import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.ItemTaxes;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.Totals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The two items of {@link TestInvoices#nfe()} and their totals, computed by hand. */
final class TestItems {
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private TestItems() {}

    /** 2 × 50.00; tax base 100.00; reform base 100.00 − 18.00 − 1.65 − 7.60 = 72.75. */
    static Item first() {
        return item(
                1, "2.0000", "50.00", "100.00", null, null, "100.00", "18.00", "1.65", "7.60", "72.75", "0.07", "0.65");
    }

    /** 3 × 10.50 = 31.50, discount 1.50, freight 2.00; base 32.00; reform base 32.00 − 5.76 − 0.53 − 2.43 = 23.28. */
    static Item second() {
        return item(
                2, "3.0000", "10.50", "31.50", "2.00", "1.50", "32.00", "5.76", "0.53", "2.43", "23.28", "0.02",
                "0.21");
    }

    /** 100.00 + 31.50 − 1.50 + 2.00 = 132.00. */
    static Totals totals() {
        return new Totals(
                new IcmsTotals(
                        decimal("132.00"),
                        decimal("23.76"),
                        ZERO,
                        null,
                        null,
                        null,
                        ZERO,
                        ZERO,
                        ZERO,
                        ZERO,
                        ZERO,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        decimal("131.50"),
                        decimal("2.00"),
                        ZERO,
                        decimal("1.50"),
                        ZERO,
                        ZERO,
                        ZERO,
                        decimal("2.18"),
                        decimal("10.03"),
                        ZERO,
                        decimal("132.00"),
                        null),
                null,
                null,
                new ReformTotals(
                        null,
                        decimal("96.03"),
                        decimal("0.09"),
                        ZERO,
                        decimal("0.09"),
                        ZERO,
                        decimal("0.86"),
                        ZERO,
                        null,
                        null),
                decimal("132.00"));
    }

    private static Item item(
            int number,
            String quantity,
            String price,
            String value,
            @Nullable String freight,
            @Nullable String discount,
            String base,
            String icms,
            String pis,
            String cofins,
            String reformBase,
            String ibs,
            String cbs) {
        Product product = new Product(
                "P" + number,
                "7891000315507",
                "7891000315507",
                "PRODUTO " + number,
                "84713012",
                null,
                null,
                "5102",
                "UN",
                decimal(quantity),
                decimal(price),
                decimal(value),
                "UN",
                decimal(quantity),
                decimal(price),
                freight == null ? null : decimal(freight),
                null,
                discount == null ? null : decimal(discount),
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        ItemTaxes taxes = new ItemTaxes(
                null,
                new Icms(
                        "ICMS00",
                        0,
                        "00",
                        null,
                        new IcmsOwn(3, null, decimal(base), decimal("18.00"), decimal(icms)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                new Ipi("999", "53", null, null, null, null, null),
                null,
                null,
                new Contribution("PISAliq", "01", decimal(base), decimal("1.65"), null, null, decimal(pis), null),
                null,
                new Contribution("COFINSAliq", "01", decimal(base), decimal("7.60"), null, null, decimal(cofins), null),
                null,
                null,
                new IbsCbs(
                        "000",
                        "000001",
                        null,
                        "gIBSCBS",
                        decimal(reformBase),
                        share("0.10", ibs),
                        share("0.00", "0.00"),
                        decimal(ibs),
                        share("0.90", cbs),
                        decimal(cbs),
                        null,
                        null,
                        null),
                null,
                null);
        return new Item(number, product, taxes, decimal(base), null, null);
    }

    private static ReformShare share(String rate, String value) {
        return new ReformShare(decimal(rate), null, null, null, null, null, decimal(value));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
