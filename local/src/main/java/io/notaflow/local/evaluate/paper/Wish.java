package io.notaflow.local.evaluate.paper;

import io.notaflow.local.evaluate.world.Ware;
import org.jspecify.annotations.Nullable;

/**
 * What a planted sale must look like beyond its vendor's habits.
 *
 * @param total {@code vNF} in cents, met by the quantities; 0 for any
 * @param only the one thing sold, at its usual price; null for the vendor's habits
 * @param quantity of that one thing, scale 4; 0 for any
 * @param cfop of all lines; null for the right one
 * @param origin of the goods
 * @param rate {@code pICMS} written instead of the right one, hundredths of a per cent; 0 for the right one
 */
public record Wish(
        long total,
        @Nullable Ware only,
        long quantity,
        @Nullable String cfop,
        int origin,
        long rate) {
    /** Nothing. */
    public static final Wish NONE = new Wish(0, null, 0, null, 0, 0);

    /** That total. */
    public static Wish ofTotal(long cents) {
        return new Wish(cents, null, 0, null, 0, 0);
    }

    /** Nothing but that, at its usual price. */
    public static Wish ofWare(Ware ware) {
        return new Wish(0, ware, 0, null, 0, 0);
    }

    /** That total, of one thing at its usual price. */
    public static Wish ofTotal(long cents, Ware ware) {
        return new Wish(cents, ware, 0, null, 0, 0);
    }

    /** So much of that at its usual price, and nothing else; scale 4. */
    public static Wish ofGoods(Ware ware, long quantity) {
        return new Wish(0, ware, quantity, null, 0, 0);
    }

    /** The same with that CFOP on each line. */
    public Wish withCfop(String code) {
        return new Wish(total, only, quantity, code, origin, rate);
    }

    /** The same with that origin of the goods. */
    public Wish withOrigin(int code) {
        return new Wish(total, only, quantity, cfop, code, rate);
    }

    /** The same with that rate of ICMS. */
    public Wish withRate(long hundredths) {
        return new Wish(total, only, quantity, cfop, origin, hundredths);
    }
}
