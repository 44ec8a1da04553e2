package io.notaflow.anomaly.bounded;

import java.util.List;

/** How often amounts begin with each digit from 1 to 9. */
final class FirstDigits {
    private static final int DIGITS = 9;

    private final int[] counts = new int[DIGITS + 1];
    private int number;

    private FirstDigits() {}

    static FirstDigits of(List<Sale> sales) {
        FirstDigits digits = new FirstDigits();
        sales.forEach(one -> {
            digits.counts[of(one.cents())]++;
            digits.number++;
        });
        return digits;
    }

    /** Of a positive amount, in whatever unit. */
    static int of(long amount) {
        long digit = amount;
        while (digit > DIGITS) {
            digit /= 10;
        }
        return (int) digit;
    }

    /** Benford's share of a digit. */
    static double expected(int digit) {
        return Math.log10(1 + 1.0 / digit);
    }

    int number() {
        return number;
    }

    int count(int digit) {
        return counts[digit];
    }

    /** χ² against Benford's law, 8 degrees of freedom. */
    double chiSquare() {
        double sum = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            double expected = number * expected(digit);
            sum += (counts[digit] - expected) * (counts[digit] - expected) / expected;
        }
        return sum;
    }

    /** χ² of two samples against what they have in common, 8 degrees of freedom. */
    double chiSquare(FirstDigits other) {
        double sum = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            int both = counts[digit] + other.counts[digit];
            double apart = share(digit) - other.share(digit);
            sum += both == 0 ? 0 : apart * apart / both;
        }
        return sum * number * other.number;
    }

    /** Mean absolute deviation of the shares from Benford's. */
    double deviation() {
        double sum = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            sum += Math.abs(share(digit) - expected(digit));
        }
        return sum / DIGITS;
    }

    /** Mean absolute difference of the shares. */
    double distance(FirstDigits other) {
        double sum = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            sum += Math.abs(share(digit) - other.share(digit));
        }
        return sum / DIGITS;
    }

    /** The digit that is there too often the most. */
    int mostExcessive() {
        int most = 1;
        for (int digit = 2; digit <= DIGITS; digit++) {
            if (share(digit) - expected(digit) > share(most) - expected(most)) {
                most = digit;
            }
        }
        return most;
    }

    private double share(int digit) {
        return number == 0 ? 0 : (double) counts[digit] / number;
    }
}
