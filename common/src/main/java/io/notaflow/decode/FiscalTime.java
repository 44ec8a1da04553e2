package io.notaflow.decode;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Uf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the fiscal schemas write them: {@code AAAA-MM-DDThh:mm:ss±hh:00} (MOC, TDateTimeUTC). */
final class FiscalTime {
    private static final int LENGTH = "2026-11-21T10:00:00-03:00".length();
    private static final int MIN_OFFSET_HOURS = -11;
    private static final int MAX_OFFSET_HOURS = 12;

    private static final int DATE_LENGTH = "2026-11-21".length();
    private static final int LOCAL_LENGTH = "2010-12-02T16:59:41".length();
    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);

    private FiscalTime() {}

    /** Null when it is no date of a year of four digits or does not exist. */
    static @Nullable LocalDate date(String text) {
        try {
            return text.length() == DATE_LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null when it is anything else than a date and time without offset. */
    static @Nullable LocalDateTime localDateTime(String text) {
        try {
            return text.length() == LOCAL_LENGTH ? LocalDateTime.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The usual offset of the state that a key begins with; Brasília's when it names none. */
    static ZoneOffset usualOffset(@Nullable String key) {
        if (key == null || !AccessKey.isWellFormed(key)) {
            return BRASILIA;
        }
        return usualOffset(Uf.coded(new AccessKey(key).stateCode()));
    }

    /** The usual offset of a state; Brasília's when it is unknown. */
    static ZoneOffset usualOffset(@Nullable Uf uf) {
        return uf == null ? BRASILIA : ZoneOffset.ofHours(uf.offsetHours());
    }

    /** Null when it is no such moment or does not exist; {@code lenient} also takes a Z and fractions of a second. */
    static @Nullable OffsetDateTime dateTime(String text, boolean lenient) {
        try {
            if (text.length() == LENGTH && text.charAt(LENGTH - 6) != '.') {
                return exact(text);
            }
            return lenient && hasFourDigitYear(text) ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Java's own notation goes on to years of nine digits and below zero, which fit no column. */
    private static boolean hasFourDigitYear(String text) {
        return text.length() >= LOCAL_LENGTH && number(text, 0, 4) >= 0;
    }

    private static @Nullable OffsetDateTime exact(String text) {
        if (number(text, 0, 4) < 0
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(22) != ':') {
            return null;
        }
        char sign = text.charAt(19);
        int hours = number(text, 20, 22);
        int signed = sign == '-' ? -hours : hours;
        if ((sign != '-' && sign != '+')
                || number(text, 23, 25) != 0
                || hours < 0
                || signed < MIN_OFFSET_HOURS
                || signed > MAX_OFFSET_HOURS) {
            return null;
        }
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        return OffsetDateTime.of(date, time, ZoneOffset.ofHours(signed));
    }

    /** -1 when it is no number; as a month, day or time that is refused, as a year it would be lawful. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
