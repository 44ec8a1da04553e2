package io.notaflow.local.evaluate.plant;

import io.notaflow.local.evaluate.world.Chance;
import io.notaflow.local.simulate.random.Dice;

/** Totals of shops that sell anything from a screw to a machine, and totals that somebody makes up; cents. */
final class Totals {
    private static final double MIDDLE = 4_500;
    private static final double SPREAD = 1.65;
    private static final long LEAST = 100;
    private static final long MOST = 250_000;
    /** First digits that people who make figures up like: 4 to 9, as often each. */
    private static final int LOWEST = 4;

    private static final int LIKED = 6;

    /** Σ g²/p − 1 of those digits against Benford's law: χ² grows by so much a total, were all made up. */
    private static final double DISTANCE = 1.676;

    private static final int FREE_DIGITS = 8;

    private final Dice dice;

    Totals(Dice dice) {
        this.dice = dice;
    }

    /** Lognormal over three orders of magnitude, so that its first digits follow the law. */
    long honest() {
        while (true) {
            long cents = Math.round(MIDDLE * StrictMath.exp(SPREAD * Chance.normal(dice)));
            if (cents >= LEAST && cents <= MOST) {
                return cents;
            }
        }
    }

    /** The same, some of them made up. */
    long partlyMadeUp(double share) {
        long honest = honest();
        return dice.chance(share) ? madeUp(honest) : honest;
    }

    /** As large as another, with a first digit that somebody likes. */
    private long madeUp(long like) {
        long order = 1;
        while (order * 10 <= like) {
            order *= 10;
        }
        long made = order * (LOWEST + dice.below(LIKED)) + (long) (order * dice.unit());
        return Math.min(made, MOST);
    }

    /** From R$ 10 to R$ 300, as likely each: what comes to somebody's mind. */
    long thoughtUp() {
        return dice.between(1_000, 30_000);
    }

    /**
     * The share of made up totals among {@code number} with which χ² is larger by what it is when each of the eight free digits strays
     * {@code strength} of its own deviations.
     */
    static double share(double strength, int number) {
        return Math.min(1, strength * Math.sqrt(FREE_DIGITS / (DISTANCE * number)));
    }
}
