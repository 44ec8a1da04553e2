package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.text.Words;
import java.math.BigDecimal;

/**
 * A figure of an issuer's day, the variance that chance alone gives it, and a scale on which that variance hardly depends on its size.
 * The day's value is left out: it is count times ticket, and would count both twice.
 */
public enum DayFigure {
    /** Invoices. Scale: ln. */
    INVOICES(0, "notas", "invoices", Form.COUNT, 1) {
        @Override
        double of(OpenDay day) {
            return day.issued;
        }

        @Override
        double size(OpenDay day) {
            return 1;
        }

        @Override
        double mean(double sum, double weight) {
            return weight > 0 ? Math.max(LEAST, sum / weight) : LEAST;
        }

        @Override
        double variance(double mean, double size) {
            return mean;
        }

        @Override
        double scaled(double value) {
            return Math.log(Math.max(LEAST, value));
        }

        @Override
        double scaledVariance(double mean, double size) {
            return 1 / Math.max(LEAST, mean);
        }

        @Override
        NormalScore score(double observed, double expected, double deviation, double size) {
            double mean = Math.exp(expected);
            return NormalScore.of(
                    CountOdds.ofCount(Math.round(Math.exp(observed)), mean, mean * mean * deviation * deviation));
        }
    },
    /** ln of the mean total, BRL. */
    TICKET(1, "ticket médio", "mean invoice", Form.BRL, 0.1) {
        @Override
        double of(OpenDay day) {
            return Math.log(Math.max(1, day.cents / (double) day.issued) / 100);
        }

        @Override
        double mean(double sum, double weight) {
            return weight > 0 ? sum / weight : 0;
        }

        @Override
        double variance(double mean, double size) {
            return 1 / size;
        }

        @Override
        double ofDays() {
            return THREE_PERCENT * THREE_PERCENT;
        }

        @Override
        double scaled(double value) {
            return value;
        }

        @Override
        double scaledVariance(double mean, double size) {
            return 1 / size;
        }

        @Override
        NormalScore score(double observed, double expected, double deviation, double size) {
            double stray = Math.expm1((observed - expected) * BENT) / BENT;
            return new NormalScore(stray / deviation, 1);
        }
    },
    /** Share of cancelled invoices. */
    CANCELLED(2, "canceladas", "cancelled", Form.SHARE, 1) {
        @Override
        double of(OpenDay day) {
            return day.cancelled / (double) day.issued;
        }
    },
    /** Share of invoices in contingency. */
    CONTINGENCY(3, "em contingência", "in contingency", Form.SHARE, 1) {
        @Override
        double of(OpenDay day) {
            return day.contingency / (double) day.issued;
        }
    },
    /** Share of the total before discounts that was taken off. */
    DISCOUNT(4, "desconto", "discount", Form.SHARE, 0.04) {
        @Override
        double of(OpenDay day) {
            double before = Math.max(1, (double) day.cents + day.discountCents);
            return Math.min(1, Math.max(0, day.discountCents) / before);
        }

        @Override
        double ofDays() {
            return 4 * TWO_PERCENT * TWO_PERCENT;
        }

        @Override
        double mean(double sum, double weight) {
            return Math.max(LEAST_SHARE, weight > 0 ? sum / weight : 0);
        }

        @Override
        NormalScore score(double observed, double expected, double deviation, double size) {
            // A number of discounts of exponentially distributed size: their sum, over their mean size, is nearly a
            // negative binomial of twice its mean.
            double discounts = 2 / (4 * deviation * deviation);
            double mean = discounts * Shares.share(expected);
            double count = discounts * Shares.share(observed);
            long whole = (long) count;
            NormalScore below = NormalScore.of(CountOdds.ofCount(whole, mean, 2 * mean));
            NormalScore above = NormalScore.of(CountOdds.ofCount(whole + 1, mean, 2 * mean));
            return new NormalScore(below.stray() + (count - whole) * (above.stray() - below.stray()), below.freedom());
        }
    },
    /** Share of invoices issued from 22:00 to 06:00. */
    NIGHT(5, "à noite", "at night", Form.SHARE, 1) {
        @Override
        double of(OpenDay day) {
            return day.night / (double) day.issued;
        }
    },
    /** Different recipients per invoice that names one, as a share. */
    RECIPIENTS(6, "destinatários por nota", "recipients per invoice", Form.SHARE, 1) {
        @Override
        double of(OpenDay day) {
            return day.identified == 0 ? 0 : day.differentRecipients() / day.identified;
        }

        @Override
        double size(OpenDay day) {
            return day.identified;
        }

        @Override
        double variance(double mean, double size) {
            return super.variance(mean, size) + OpenDay.countingVariance(size) / (size * size);
        }

        @Override
        double scaledVariance(double mean, double size) {
            return variance(mean, size) / (4 * mean * (1 - mean));
        }
    };

    /** How a figure is written. */
    private enum Form {
        COUNT,
        BRL,
        SHARE
    }

    private static final double LEAST = 0.5;
    /** Means of a few skewed amounts are nearer to normal as their sixth root than as their logarithm: ln is for gamma too low, for lognormal right. */
    private static final double BENT = 1.0 / 6;

    private static final double LEAST_SHARE = 1e-4;
    private static final double THREE_PERCENT = 0.03;
    private static final double TWO_PERCENT = 0.02;

    private final int index;
    private final String namePt;
    private final String nameEn;
    private final Form form;
    private final double leastSpread;

    DayFigure(int index, String namePt, String nameEn, Form form, double leastSpread) {
        this.index = index;
        this.namePt = namePt;
        this.nameEn = nameEn;
        this.form = form;
        this.leastSpread = leastSpread;
    }

    /** Its place in vectors; part of saved state. */
    public int index() {
        return index;
    }

    /** Whether it is a part of so many invoices, and its noise known. */
    public boolean isShare() {
        return form == Form.SHARE && leastSpread == 1;
    }

    /** Its value, of which means are made. */
    abstract double of(OpenDay day);

    /** Of how many invoices it is a mean; 0 when it has none. */
    double size(OpenDay day) {
        return day.issued;
    }

    /** The mean of values with that sum of weights; of a share what is believed of parts of all (Jeffreys). */
    double mean(double sum, double weight) {
        return (sum + 0.5) / (weight + 1);
    }

    /** What chance alone makes of its value, up to a factor that is learned; of a share that of a binomial count. */
    double variance(double mean, double size) {
        return mean * (1 - mean) / size;
    }

    /** Of a share its angle, {@code asin √}. */
    double scaled(double value) {
        return Math.asin(Math.sqrt(Math.max(0, Math.min(1, value))));
    }

    /** The same as {@link #variance} on the scale. */
    double scaledVariance(double mean, double size) {
        return 1 / (4 * size);
    }

    /** The part of the factor of {@link #scaledVariance} that is taken to be of days and not of invoices, over their usual number. */
    double ofDays() {
        return 0;
    }

    /** The least that the factor of the variance can be: 1 where invoices are counted. */
    double leastSpread() {
        return leastSpread;
    }

    /** How far out a value lies; all but the size on the scale. */
    NormalScore score(double observed, double expected, double deviation, double size) {
        double spread = 4 * size * deviation * deviation;
        return NormalScore.of(CountOdds.ofPart(
                Math.round(Shares.share(observed) * size), Math.round(size), Shares.share(expected), spread));
    }

    /** Its name and both values, from its scale: {@code canceladas: 12,5 % (usual: 2,1 %)}. */
    public String words(double observed, double expected, Words language) {
        String name = language == Words.PT ? namePt : nameEn;
        return "%s: %s (usual: %s)".formatted(name, words(observed, language), words(expected, language));
    }

    private String words(double value, Words language) {
        return switch (form) {
            case COUNT -> language.number(Math.round(Math.exp(value)));
            case BRL -> language.brl(Math.round(Math.exp(value) * 100));
            case SHARE -> language.number(BigDecimal.valueOf(100 * Shares.share(value)), 1) + " %";
        };
    }
}
