package io.notaflow.anomaly.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people of one language write them. */
public enum Words {
    PT(',', '.', "dd/MM/yyyy HH:mm", "dd/MM/yyyy"),
    EN('.', ',', "yyyy-MM-dd HH:mm", "yyyy-MM-dd");

    private static final int DAY_HOURS = 48;

    private final char decimal;
    private final char grouping;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    Words(char decimal, char grouping, String moment, String day) {
        this.decimal = decimal;
        this.grouping = grouping;
        this.moment = DateTimeFormatter.ofPattern(moment, Locale.ROOT);
        this.day = DateTimeFormatter.ofPattern(day, Locale.ROOT);
    }

    /** An amount: {@code R$ 1.234,56}. */
    public String brl(BigDecimal amount) {
        return "R$ " + number(amount, 2);
    }

    /** An amount in cents. */
    public String brl(long cents) {
        return brl(BigDecimal.valueOf(cents, 2));
    }

    /** A number with at most that many decimals. */
    public String number(BigDecimal value, int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals == 2 ? 2 : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A number with at most one decimal. */
    public String number(double value) {
        return number(BigDecimal.valueOf(value), 1);
    }

    /** A whole number. */
    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** A local moment, to the minute. */
    public String moment(LocalDateTime local) {
        return local.format(moment);
    }

    /** A moment in an offset. */
    public String moment(Instant instant, ZoneOffset offset) {
        return moment(LocalDateTime.ofInstant(instant, offset));
    }

    /** A local day. */
    public String day(LocalDateTime local) {
        return local.format(day);
    }

    /** A length of time in minutes, hours or days, whichever reads best. */
    public String length(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 120) {
            return minutes + " min";
        }
        long hours = duration.toHours();
        if (hours < DAY_HOURS) {
            return hours + " h " + minutes % 60 + " min";
        }
        return duration.toDays() + (this == PT ? " dias e " : " days ") + hours % 24 + " h";
    }
}
