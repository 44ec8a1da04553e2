package io.notaflow.local.simulate.tax;

import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;

/** ICMS rates in hundredths of a per cent. */
final class Rates {

    private static final long IMPORTED = 400;

    private Rates() {}

    /** Rate of the operation: 4 % for goods with import content over state lines (Senate resolution 13/2012). */
    static long own(Trade trade, Line line) {
        return trade.destination() == 2 && imported(line.origin()) ? IMPORTED : trade.rate();
    }

    private static boolean imported(int origin) {
        return origin == 1 || origin == 2 || origin == 3 || origin == 8;
    }
}
