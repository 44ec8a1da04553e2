package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A figure of an hour that is followed as a series. Names are part of saved state. */
enum Figure {
    INVOICES("notas", "invoices") {
        @Override
        double of(StateHour hour) {
            return hour.invoices();
        }
    },
    VALUE("valor", "value") {
        @Override
        double of(StateHour hour) {
            return hour.brl();
        }
    },
    /** Not of hours with fewer than 20 invoices. */
    TICKET("ticket médio", "mean invoice") {
        @Override
        double of(StateHour hour) {
            return hour.invoices() < FEWEST ? Double.NaN : hour.brl() / hour.invoices();
        }
    },
    /** Cancellations registered for 100 invoices issued in the same hour; not of hours with fewer than 20 invoices. */
    CANCELLED("cancelamentos por 100 notas", "cancellations per 100 invoices") {
        @Override
        double of(StateHour hour) {
            return hour.invoices() < FEWEST ? Double.NaN : 100 * hour.cancelled() / hour.invoices();
        }
    };

    private static final double FEWEST = 20;

    private final String namePt;
    private final String nameEn;

    Figure(String namePt, String nameEn) {
        this.namePt = namePt;
        this.nameEn = nameEn;
    }

    /** NaN where it has no meaning. */
    abstract double of(StateHour hour);

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String name(Words language) {
        return language == Words.PT ? namePt : nameEn;
    }

    String words(double value, Words language) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return switch (this) {
            case INVOICES -> language.number(Math.round(value));
            case VALUE, TICKET -> language.brl(number);
            case CANCELLED -> language.number(number, 1);
        };
    }
}
