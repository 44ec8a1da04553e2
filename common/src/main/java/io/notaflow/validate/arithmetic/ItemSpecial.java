package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsRelief;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that the formulas of totals treat apart. */
final class ItemSpecial {
    private static final int DIRECT_BILLING = 2;

    private ItemSpecial() {}

    /** CFOP 3: the amounts of an import follow its customs declaration. */
    static boolean isImport(Item item) {
        String cfop = item.product().cfop();
        return cfop != null && cfop.startsWith("3");
    }

    /** {@code veicProd/tpOp} 2: a new vehicle billed to the consumer, whose ST is outside the total. */
    static boolean isBilledDirectly(Item item) {
        Integer operation = item.product().vehicleOperation();
        return operation != null && operation == DIRECT_BILLING;
    }

    static boolean isAnyImport(Invoice invoice) {
        List<Item> items = invoice.items();
        for (int i = 0; i < items.size(); i++) {
            if (isImport(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isAnyBilledDirectly(Invoice invoice) {
        List<Item> items = invoice.items();
        for (int i = 0; i < items.size(); i++) {
            if (isBilledDirectly(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable BigDecimal relief(Item item) {
        IcmsRelief relief = reliefGroup(item);
        return relief == null ? null : relief.value();
    }

    /** Where {@code indDeduzDeson} says that it was subtracted. */
    static @Nullable BigDecimal deductedRelief(Item item) {
        IcmsRelief relief = reliefGroup(item);
        Integer deducted = relief == null ? null : relief.deducted();
        return relief != null && deducted != null && deducted == 1 ? relief.value() : null;
    }

    private static @Nullable IcmsRelief reliefGroup(Item item) {
        Icms icms = item.taxes().icms();
        return icms == null ? null : icms.relief();
    }
}
