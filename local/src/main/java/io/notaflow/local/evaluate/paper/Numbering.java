package io.notaflow.local.evaluate.paper;

import org.jspecify.annotations.Nullable;

/**
 * How a sale gets its number.
 *
 * @param left numbers left out before it
 * @param reserved where the numbers left out are kept for others; null when nobody uses them
 * @param given the reservation whose number it takes; null for the next number
 */
public record Numbering(
        int left, @Nullable Reservation reserved, @Nullable Reservation given) {
    /** The next number. */
    public static final Numbering NEXT = new Numbering(0, null, null);

    /** That many numbers are left out before it, and nobody uses them. */
    public static Numbering leaving(int numbers) {
        return new Numbering(numbers, null, null);
    }

    /** That many numbers are left out before it, for others. */
    public static Numbering leaving(int numbers, Reservation for_) {
        return new Numbering(numbers, for_, null);
    }

    /** A number that another sale left out. */
    public static Numbering from(Reservation reservation) {
        return new Numbering(0, null, reservation);
    }

    /** The number of that sale. */
    public static Numbering like(Sale other) {
        return new Numbering(0, null, new Reservation(other));
    }
}
