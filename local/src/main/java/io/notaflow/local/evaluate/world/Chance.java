package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.random.Dice;

/** Draws from the distributions of counts and amounts. */
public final class Chance {
    private Chance() {}

    /** Standard normal (Box and Muller). */
    public static double normal(Dice dice) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - dice.unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * dice.unit());
    }

    /** A negative binomial count of variance {@code mean + dispersion · mean²}; 0 dispersion is Poisson. */
    public static int count(double mean, double dispersion, Dice dice) {
        if (mean <= 0) {
            return 0;
        }
        double rate = dispersion <= 0 ? mean : mean * dispersion * gamma(1 / dispersion, dice);
        return poisson(rate, dice);
    }

    /** A whole number near {@code amount}, on average equal to it. */
    public static long whole(double amount, Dice dice) {
        return (long) StrictMath.floor(amount + dice.unit());
    }

    private static int poisson(double mean, Dice dice) {
        double limit = StrictMath.exp(-mean);
        double product = dice.unit();
        int count = 0;
        while (product > limit) {
            product *= dice.unit();
            count++;
        }
        return count;
    }

    /** Marsaglia and Tsang, for shapes of at least 1. */
    private static double gamma(double shape, Dice dice) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal(dice);
            double v = StrictMath.pow(1 + c * x, 3);
            if (v > 0 && StrictMath.log(1 - dice.unit()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
