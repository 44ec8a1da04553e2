package io.notaflow.lifecycle;

import io.notaflow.config.Horizon;
import io.notaflow.domain.AccessKey;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * How long a key is remembered: until its own month (positions 3 to 6, arrival's when unreadable; of a voided range its year) ended
 * more than the horizon ago, by arrival.
 */
public final class Retention {
    private static final int SPREAD_HOURS = 27 * 24;

    private final Horizon horizon;

    public Retention(Horizon horizon) {
        this.horizon = horizon;
    }

    /** Whether keys are remembered for ever. */
    public boolean isUnlimited() {
        return horizon.unlimited();
    }

    /** Whether a document about the key that arrives then is too late to be judged. */
    public boolean isOver(String key, Instant receivedAt) {
        return !horizon.unlimited() && receivedAt.isAfter(end(key, receivedAt));
    }

    /**
     * When the state of the key can be forgotten: a day or more after the last moment at which a document is still judged, since
     * records of several partitions come out of order; spread over four weeks, since all keys of a month would otherwise be forgotten
     * in one moment.
     */
    public Instant forgetAt(String key, Instant receivedAt) {
        int spread = Math.floorMod(key.hashCode() * 0x9E3779B9, SPREAD_HOURS);
        return end(key, receivedAt).plus(Duration.ofHours(24L + spread));
    }

    private Instant end(String key, Instant receivedAt) {
        return month(key, receivedAt)
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(Duration.ofDays(horizon.days()));
    }

    private static YearMonth month(String key, Instant receivedAt) {
        int year = twoDigits(key, 2);
        int month = key.length() == AccessKey.LENGTH ? twoDigits(key, 4) : 12;
        return year < 0 || month < 1 || month > 12
                ? YearMonth.from(receivedAt.atOffset(ZoneOffset.UTC))
                : YearMonth.of(2000 + year, month);
    }

    private static int twoDigits(String key, int from) {
        if (key.length() < from + 2) {
            return -1;
        }
        int tens = key.charAt(from) - '0';
        int units = key.charAt(from + 1) - '0';
        return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : tens * 10 + units;
    }
}
