package io.notaflow.local.evaluate.paper;

import io.notaflow.local.evaluate.world.Ware;
import org.jspecify.annotations.Nullable;

/**
 * What a planted sale must look like beyond its vendor's habits.
 *
 * @param total {@code vNF} in cents, met by the quantities; 0 for any
 * @param only the one thing sold, at its usual price; null for the vendor's habits
 * @param cfop of all lines; null for the right one
 * @param origin of the goods
 * @param rate {@code pICMS} written instead of the right one, hundredths of a per cent; 0 for the right one
 */
public record Wish(
        long total, @Nullable Ware only, @Nullable String cfop, int origin, long rate) {
    /** Nothing. */
    public static final Wish NONE = new Wish(0, null, null, 0, 0);

    /** That total. */
    public static Wish ofTotal(long cents) {
        return new Wish(cents, null, null, 0, 0);
    }

    /** Nothing but that, at its usual price. */
    public static Wish ofWare(Ware ware) {
        return new Wish(0, ware, null, 0, 0);
    }

    /** The same with that CFOP on each line. */
    public Wish withCfop(String code) {
        return new Wish(total, only, code, origin, rate);
    }

    /** The same with that origin of the goods. */
    public Wish withOrigin(int code) {
        return new Wish(total, only, cfop, code, rate);
    }

    /** The same with that rate of ICMS. */
    public Wish withRate(long hundredths) {
        return new Wish(total, only, cfop, origin, hundredths);
    }
}
