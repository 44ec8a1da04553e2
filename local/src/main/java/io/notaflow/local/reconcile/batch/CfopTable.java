package io.notaflow.local.reconcile.batch;

import io.notaflow.config.CfopClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of each CFOP by the domain reference, section 4, written down a second time; the configuration goes before it. */
final class CfopTable {
    private static final String SALE = "101-115 118-125 251-258 301-307 351-360 401-405 501-502 651-656 667 922 933";
    private static final String PURCHASE =
            "101-115 118-128 251-257 301-306 351-356 401 403 406 407 551 556 651-653 922 933";
    private static final String SALE_RETURN = "201-204 208-209 410-411 503-506 553 660-662 918-919";
    private static final String PURCHASE_RETURN = "201-202 208-210 410-413 503 553 555-556 660-662 918-919 921";

    private final Map<String, CfopClass> own;

    CfopTable(Map<String, CfopClass> own) {
        this.own = own;
    }

    CfopClass of(@Nullable String cfop) {
        if (cfop == null || !cfop.matches("[0-9]{4}")) {
            return CfopClass.OTHER;
        }
        CfopClass chosen = own.get(cfop);
        if (chosen != null) {
            return chosen;
        }
        int operation = Integer.parseInt(cfop.substring(1));
        return switch (cfop.charAt(0)) {
            case '1', '2', '3' ->
                isIn(PURCHASE, operation)
                        ? CfopClass.PURCHASE
                        : isIn(SALE_RETURN, operation) ? CfopClass.SALE_RETURN : CfopClass.OTHER;
            case '5', '6', '7' ->
                isIn(SALE, operation)
                        ? CfopClass.SALE
                        : isIn(PURCHASE_RETURN, operation) ? CfopClass.PURCHASE_RETURN : CfopClass.OTHER;
            default -> CfopClass.OTHER;
        };
    }

    private static boolean isIn(String ranges, int operation) {
        for (String range : ranges.split(" ", -1)) {
            int first = Integer.parseInt(range.substring(0, 3));
            int last = Integer.parseInt(range.substring(range.length() - 3));
            if (operation >= first && operation <= last) {
                return true;
            }
        }
        return false;
    }
}
