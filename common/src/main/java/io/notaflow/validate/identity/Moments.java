package io.notaflow.validate.identity;

import java.time.Instant;
import java.time.ZoneOffset;

/** Bounds of what a date can be. */
final class Moments {
    /** Before this no electronic invoice existed; an arrival before it means that the record carried no timestamp. */
    static final Instant FIRST_INVOICE = Instant.parse("2006-01-01T00:00:00Z");

    private Moments() {}

    /** The latest civil year anywhere in Brazil or abroad at that instant (offsets reach +12:00). */
    static int yearOf(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(12)).getYear();
    }
}
