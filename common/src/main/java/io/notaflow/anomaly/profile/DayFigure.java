package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.text.Words;
import java.math.BigDecimal;

/**
 * A figure of an issuer's day, on a scale where its noise does not depend on its size. The day's value is left out: it is count times
 * ticket, and would count both twice.
 */
public enum DayFigure {
    /** ln of invoices; at least the noise of a Poisson process. */
    INVOICES(0, "notas", "invoices", Form.COUNT) {
        @Override
        double of(OpenDay day) {
            return Math.log(day.issued);
        }

        @Override
        double noise(double invoices) {
            return 1 / Math.sqrt(invoices);
        }
    },
    /** ln of the mean total, BRL. */
    TICKET(1, "ticket médio", "mean invoice", Form.BRL) {
        @Override
        double of(OpenDay day) {
            return Math.log(Math.max(1, day.cents / (double) day.issued) / 100);
        }

        @Override
        double noise(double invoices) {
            return 0.5 / Math.sqrt(invoices);
        }
    },
    /** Share of cancelled invoices. */
    CANCELLED(2, "canceladas", "cancelled", Form.SHARE) {
        @Override
        double of(OpenDay day) {
            return Shares.angle(day.cancelled, day.issued);
        }
    },
    /** Share of invoices in contingency. */
    CONTINGENCY(3, "em contingência", "in contingency", Form.SHARE) {
        @Override
        double of(OpenDay day) {
            return Shares.angle(day.contingency, day.issued);
        }
    },
    /** Share of the total before discounts that was taken off. */
    DISCOUNT(4, "desconto", "discount", Form.SHARE) {
        @Override
        double of(OpenDay day) {
            double before = Math.max(1, (double) day.cents + day.discountCents);
            return Math.asin(Math.sqrt(Math.min(1, Math.max(0, day.discountCents) / before)));
        }

        @Override
        double noise(double invoices) {
            return 0.1 / Math.sqrt(invoices);
        }
    },
    /** Share of invoices issued from 22:00 to 06:00. */
    NIGHT(5, "à noite", "at night", Form.SHARE) {
        @Override
        double of(OpenDay day) {
            return Shares.angle(day.night, day.issued);
        }
    },
    /** Different recipients per invoice that names one, as a share. */
    RECIPIENTS(6, "destinatários por nota", "recipients per invoice", Form.SHARE) {
        @Override
        double of(OpenDay day) {
            return Shares.angle(day.differentRecipients(), day.identified);
        }
    };

    /** How a figure is written. */
    private enum Form {
        COUNT,
        BRL,
        SHARE
    }

    private final int index;
    private final String namePt;
    private final String nameEn;
    private final Form form;

    DayFigure(int index, String namePt, String nameEn, Form form) {
        this.index = index;
        this.namePt = namePt;
        this.nameEn = nameEn;
        this.form = form;
    }

    /** Its place in vectors; part of saved state. */
    public int index() {
        return index;
    }

    /** On its scale. */
    abstract double of(OpenDay day);

    /** The least standard deviation to believe in, on its scale; of a share that of a binomial count. */
    double noise(double invoices) {
        return 0.5 / Math.sqrt(invoices);
    }

    /** The least deviation of each. */
    static double[] noises(double invoices) {
        double[] noises = new double[values().length];
        for (DayFigure figure : values()) {
            noises[figure.index] = figure.noise(invoices);
        }
        return noises;
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
