package io.notaflow.dashboard.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the page asks PostgreSQL. The text of each is the resource {@code questions/NAME.sql}; the page shows it behind the tile. */
public enum Question {
    REVENUE(Panel.TILES),
    REVENUE_LAST_WEEK(Panel.TILES),
    INVOICES_PER_MINUTE(Panel.TILES),
    OUTCOMES(Panel.TILES),
    OPEN_FINDINGS(Panel.TILES),
    LEDGER(Panel.TILES),
    REVENUE_BY_MINUTE(Panel.FINANCE),
    REVENUE_BY_HOUR(Panel.FINANCE),
    TOP_ISSUERS(Panel.FINANCE),
    STATES(Panel.FINANCE),
    TAXES(Panel.FINANCE),
    CFOPS(Panel.FINANCE),
    NCMS(Panel.FINANCE),
    PAYMENTS(Panel.FINANCE),
    FINDINGS(Panel.FINDINGS),
    QUARANTINE(Panel.QUALITY),
    SET_ASIDE(Panel.QUALITY),
    LATENESS(Panel.QUALITY),
    PULSE(Panel.PULSE),
    INVOICE(Panel.INVOICE),
    INVOICE_EVENTS(Panel.INVOICE),
    INVOICE_FINDINGS(Panel.INVOICE);

    private final Panel panel;
    private final String sql;

    Question(Panel panel) {
        this.panel = panel;
        sql = read(slug());
    }

    /** With which others it is asked. */
    public Panel panel() {
        return panel;
    }

    /** As addresses and files name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its text with named parameters. */
    public String sql() {
        return sql;
    }

    private static String read(String slug) {
        String resource = "/io/notaflow/dashboard/questions/" + slug + ".sql";
        try (InputStream in = Question.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find the question " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the question " + resource, e);
        }
    }
}
