package io.notaflow.kpi;

import io.notaflow.config.CfopClass;
import io.notaflow.domain.Role;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.kpi.Measure;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of revenue, returns, purchases and their returns an item of an invoice is, by whose the invoice is, its direction and purpose,
 * and the class of the item's CFOP (design 2, "Whose revenue").
 *
 * <p>Between two of ours an invoice is both sides at once. To an authority every sale is a sale; purchases are only those that no seller
 * invoices, such as imports.
 */
final class Flow {
    private static final int IN = 0;
    private static final int OUT = 1;
    private static final Set<Role> ISSUER = EnumSet.of(Role.ISSUED, Role.INTRAGROUP, Role.ALL);
    private static final Set<Role> RECIPIENT = EnumSet.of(Role.RECEIVED, Role.INTRAGROUP);

    private final Purpose purpose;
    private final int direction;
    private final Role role;

    private Flow(Purpose purpose, int direction, Role role) {
        this.purpose = purpose;
        this.direction = direction;
        this.role = role;
    }

    static Flow of(Identification identification, Role role) {
        Integer direction = identification.direction();
        return new Flow(Purpose.of(identification), direction == null ? -1 : direction, role);
    }

    /** The measures that an item of that class adds its value to. */
    Set<Measure> of(CfopClass type) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        boolean issuer = ISSUER.contains(role);
        boolean recipient = RECIPIENT.contains(role);
        if (purpose == Purpose.NORMAL && direction == OUT && type == CfopClass.SALE) {
            addIf(issuer, Measure.GROSS_REVENUE, measures);
            addIf(recipient, Measure.PURCHASES, measures);
        } else if (purpose == Purpose.NORMAL && direction == IN && type == CfopClass.PURCHASE) {
            addIf(issuer, Measure.PURCHASES, measures);
        } else if (purpose == Purpose.RETURN && direction == IN && type == CfopClass.SALE_RETURN) {
            addIf(issuer, Measure.RETURNS, measures);
            addIf(recipient, Measure.PURCHASE_RETURNS, measures);
        } else if (purpose == Purpose.RETURN && direction == OUT && type == CfopClass.PURCHASE_RETURN) {
            addIf(recipient || role == Role.ALL, Measure.RETURNS, measures);
            addIf(issuer && role != Role.ALL, Measure.PURCHASE_RETURNS, measures);
        }
        return measures;
    }

    private static void addIf(boolean condition, Measure measure, Set<Measure> measures) {
        if (condition) {
            measures.add(measure);
        }
    }
}
