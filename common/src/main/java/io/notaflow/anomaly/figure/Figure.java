package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure of an hour that is followed as a series, and a scale on which its noise is known up to a factor. The order is part of saved state. */
enum Figure {
    /** √(n + 3/8), where the noise of a Poisson process is 1/2 (Anscombe 1948). */
    INVOICES("notas", "invoices", 1) {
        @Override
        double of(StateHour hour) {
            return hour.invoices();
        }

        @Override
        double scaled(StateHour hour) {
            return Math.sqrt(hour.invoices() + ANSCOMBE);
        }

        @Override
        double unscaled(double scaled) {
            return scaled * scaled - ANSCOMBE;
        }

        @Override
        double noise(StateHour hour) {
            return HALF;
        }

        @Override
        StateHour calmed(StateHour hour, double busier) {
            return hour.in(busier);
        }
    },
    /** √BRL. */
    VALUE("valor", "value", 0) {
        @Override
        double of(StateHour hour) {
            return hour.brl();
        }

        @Override
        double scaled(StateHour hour) {
            return Math.sqrt(Math.max(0, hour.brl()));
        }

        @Override
        double unscaled(double scaled) {
            return scaled * scaled;
        }

        @Override
        double noise(StateHour hour) {
            return 1;
        }

        @Override
        StateHour calmed(StateHour hour, double busier) {
            return hour.in(busier);
        }
    },
    /** ln BRL; its noise fades with the root of n. Not of hours with fewer than 20 invoices. */
    TICKET("ticket médio", "mean invoice", 0) {
        @Override
        double of(StateHour hour) {
            return hour.invoices() < FEWEST ? Double.NaN : hour.brl() / hour.invoices();
        }

        @Override
        double scaled(StateHour hour) {
            return Math.log(Math.max(CENT, of(hour)));
        }

        @Override
        double unscaled(double scaled) {
            return Math.exp(scaled);
        }

        @Override
        double noise(StateHour hour) {
            return 1 / Math.sqrt(hour.invoices());
        }
    },
    /** Cancellations registered for 100 invoices issued in the same hour, as √ of the share. Not of hours with fewer than 20 invoices. */
    CANCELLED("cancelamentos por 100 notas", "cancellations per 100 invoices", 1) {
        @Override
        double of(StateHour hour) {
            return hour.invoices() < FEWEST ? Double.NaN : HUNDRED * hour.cancelled() / hour.invoices();
        }

        @Override
        double scaled(StateHour hour) {
            return Math.sqrt((hour.cancelled() + ANSCOMBE) / hour.invoices());
        }

        @Override
        double unscaled(double scaled) {
            return HUNDRED * scaled * scaled;
        }

        @Override
        double noise(StateHour hour) {
            return HALF / Math.sqrt(hour.invoices());
        }
    };

    private static final double FEWEST = 20;
    private static final double ENOUGH_TO_COUNT = 10;
    private static final double ENOUGH = 40;
    private static final double ANSCOMBE = 0.375;
    private static final double HALF = 0.5;
    private static final double CENT = 0.01;
    private static final double HUNDRED = 100;

    private final String namePt;
    private final String nameEn;
    private final double leastScale;

    Figure(String namePt, String nameEn, double leastScale) {
        this.namePt = namePt;
        this.nameEn = nameEn;
        this.leastScale = leastScale;
    }

    /** Invoices that must be seen or expected in an hour before it can be odd: ten of a count, 40 of what is a mean of them. */
    double fewest() {
        return this == INVOICES ? ENOUGH_TO_COUNT : ENOUGH;
    }

    /** NaN where it has no meaning. */
    abstract double of(StateHour hour);

    abstract double scaled(StateHour hour);

    abstract double unscaled(double scaled);

    /** The standard deviation of the scaled figure, up to a factor that is learned. */
    abstract double noise(StateHour hour);

    /** The hour as far as the figure goes, had the market not been that many times busier: shares do not change by that. */
    StateHour calmed(StateHour hour, double busier) {
        return hour;
    }

    /** The least that factor can be. */
    double leastScale() {
        return leastScale;
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
