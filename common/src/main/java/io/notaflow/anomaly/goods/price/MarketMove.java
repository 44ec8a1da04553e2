package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.timeline.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which the prices of a product moved on a day, as everybody but one issuer has it: the median of how they stray from their usual ones. */
final class MarketMove {
    private static final int STATE = 3;
    private static final int ALL = 0;

    private final Map<Integer, List<Double>> sorted = new HashMap<>();

    /** Of those whose usual prices are known. */
    static MarketMove of(List<Summary> days) {
        MarketMove move = new MarketMove();
        for (Summary summary : days) {
            PriceDay day = PriceDay.of(summary);
            if (day.count() > 0) {
                move.of(PriceDay.uf(summary)).add(day.moved());
                move.of(ALL).add(day.moved());
            }
        }
        move.sorted.values().forEach(moves -> moves.sort(null));
        return move;
    }

    private List<Double> of(int state) {
        return sorted.computeIfAbsent(state, any -> new ArrayList<>());
    }

    /** Seen by one of them; 0 when there is nobody else. */
    double without(Summary summary) {
        double own = PriceDay.of(summary).moved();
        List<Double> state = of(PriceDay.uf(summary));
        return state.size() > STATE ? median(state, own) : median(of(ALL), own);
    }

    /** The median of all but one; of two in the middle the smaller move. */
    private static double median(List<Double> moves, double own) {
        int rest = moves.size() - 1;
        if (rest < 1) {
            return 0;
        }
        int mine = Collections.binarySearch(moves, own);
        double low = at(moves, (rest - 1) / 2, mine);
        double high = at(moves, rest / 2, mine);
        return Math.abs(low) < Math.abs(high) ? low : high;
    }

    private static double at(List<Double> moves, int index, int left) {
        return moves.get(left >= 0 && index >= left ? index + 1 : index);
    }

    /** What is left of a move when what the market did to the same side is taken off. */
    static double left(double stray, double move) {
        if (stray * move <= 0) {
            return stray;
        }
        return Math.signum(stray) * Math.max(0, Math.abs(stray) - Math.abs(move));
    }
}
