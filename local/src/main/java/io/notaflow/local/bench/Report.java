package io.notaflow.local.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints figures as they are known. */
final class Report {
    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** One line of a table of costs. */
    void row(String what, Cost cost, Cost roof) {
        say(
                "  %-28s %7.1f µs CPU per document  %5.1f x roof  %,9.0f documents/s  %6.1f values per document",
                what,
                cost.microsPerDocument(),
                cost.ratioTo(roof),
                cost.documentsPerSecond(),
                (double) cost.values() / cost.documents());
    }
}
