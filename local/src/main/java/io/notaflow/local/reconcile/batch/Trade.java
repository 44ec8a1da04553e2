package io.notaflow.local.reconcile.batch;

import static io.notaflow.config.CfopClass.PURCHASE;
import static io.notaflow.config.CfopClass.PURCHASE_RETURN;
import static io.notaflow.config.CfopClass.SALE;
import static io.notaflow.config.CfopClass.SALE_RETURN;
import static io.notaflow.domain.Role.ALL;
import static io.notaflow.domain.Role.INTRAGROUP;
import static io.notaflow.domain.Role.ISSUED;
import static io.notaflow.domain.Role.RECEIVED;

import io.notaflow.config.CfopClass;
import io.notaflow.domain.Role;
import io.notaflow.domain.kpi.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whose sale, return or purchase an item is: a note between two of ours is both sides at once. */
final class Trade {
    private static final int NORMAL = 1;
    private static final int RETURN = 4;
    private static final int IN = 0;
    private static final int OUT = 1;

    private final CfopTable classes;

    Trade(CfopTable classes) {
        this.classes = classes;
    }

    /** The measures that the item's value belongs to, of revenue, returns, purchases and their returns. */
    List<Measure> measures(InvoiceContent invoice, Line line) {
        List<Measure> measures = new ArrayList<>();
        if (!line.isPartOfTotal()) {
            return measures;
        }
        int purpose = Objects.requireNonNullElse(invoice.purpose(), NORMAL);
        boolean out = Objects.equals(invoice.direction(), OUT);
        boolean in = Objects.equals(invoice.direction(), IN);
        CfopClass cfop = classes.of(line.cfop());
        Role role = invoice.role();
        if (purpose == NORMAL) {
            if (out && cfop == SALE && isOneOf(role, ISSUED, INTRAGROUP, ALL)) {
                measures.add(Measure.GROSS_REVENUE);
            }
            if ((out && cfop == SALE && isOneOf(role, RECEIVED, INTRAGROUP))
                    || (in && cfop == PURCHASE && isOneOf(role, ISSUED, INTRAGROUP, ALL))) {
                measures.add(Measure.PURCHASES);
            }
        }
        if (purpose == RETURN) {
            if ((in && cfop == SALE_RETURN && isOneOf(role, ISSUED, INTRAGROUP, ALL))
                    || (out && cfop == PURCHASE_RETURN && isOneOf(role, RECEIVED, INTRAGROUP, ALL))) {
                measures.add(Measure.RETURNS);
            }
            if ((out && cfop == PURCHASE_RETURN && isOneOf(role, ISSUED, INTRAGROUP))
                    || (in && cfop == SALE_RETURN && isOneOf(role, RECEIVED, INTRAGROUP))) {
                measures.add(Measure.PURCHASE_RETURNS);
            }
        }
        return measures;
    }

    private static boolean isOneOf(Role role, Role... roles) {
        return List.of(roles).contains(role);
    }
}
