package io.notaflow.anomaly.sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive invoice numbers.
 *
 * @param first first number
 * @param last last number
 */
record NumberRange(int first, int last) {

    int size() {
        return last - first + 1;
    }

    /** What of these numbers is in none of the others, which are sorted and disjoint. */
    List<NumberRange> without(List<NumberRange> others) {
        List<NumberRange> left = new ArrayList<>();
        int from = first;
        for (NumberRange other : others) {
            if (other.last >= from && other.first <= last) {
                if (other.first > from) {
                    left.add(new NumberRange(from, other.first - 1));
                }
                from = Math.max(from, other.last + 1);
            }
        }
        if (from <= last) {
            left.add(new NumberRange(from, last));
        }
        return left;
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
