package io.notaflow.local.detect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Time stamps as people and programs write them; a time without a zone is taken as UTC. */
final class TimeText {
    static final String EXPECTED =
            "2026-11-21T17:00:00, with or without Z or an offset, 2026-11-21 17:00:00, 2026-11-21,"
                    + " or seconds or milliseconds since 1970";

    private static final long FIRST_MILLIS = 100_000_000_000L;
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}\\.\\d{1,9}");

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd")
            .optionalStart()
            .appendPattern("[ ]['T']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[ ]")
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private TimeText() {}

    /** Whole numbers from 100,000,000,000 on are milliseconds, smaller ones seconds. */
    static Optional<Instant> read(String text) {
        if (DIGITS.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(
                    Math.abs(number) < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochMilli(Math.round(Double.parseDouble(text) * 1000)));
        }
        try {
            return Optional.of(instant(TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor time) {
        LocalDate date = LocalDate.from(time);
        LocalTime clock = time.isSupported(ChronoField.HOUR_OF_DAY) ? LocalTime.from(time) : LocalTime.MIDNIGHT;
        int offset = time.isSupported(ChronoField.OFFSET_SECONDS) ? time.get(ChronoField.OFFSET_SECONDS) : 0;
        return date.atTime(clock).toInstant(ZoneOffset.ofTotalSeconds(offset));
    }
}
