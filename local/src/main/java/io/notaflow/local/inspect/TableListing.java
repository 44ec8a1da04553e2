package io.notaflow.local.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * For people, 120 columns: a line for each document, below it what it is or why it cannot count, and its flags. Control characters
 * of names and values are replaced, so that no document writes on the terminal.
 */
final class TableListing implements Listing {
    private static final int WIDTH = 120;
    private static final int FILE_WIDTH = 42;
    private static final String LINE = "%-" + FILE_WIDTH + "s %3s %-13s %-11s %-44s";
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private long documents;
    private long accepted;

    TableListing(PrintWriter out) {
        this.out = out;
        line("FILE", "#", "KIND", "OUTCOME", "ACCESS KEY");
    }

    @Override
    public void add(Inspected inspected) {
        documents++;
        accepted += inspected.accepted() ? 1 : 0;
        line(
                fitted(printable(inspected.file())),
                String.valueOf(inspected.index()),
                inspected.kind(),
                inspected.outcome(),
                Objects.requireNonNullElse(inspected.accessKey(), "-"));
        String code = inspected.code() == null ? "" : inspected.code() + ": ";
        wrapped(List.of(printable(code + inspected.message()).split(" ", -1)));
        if (!inspected.flags().isEmpty()) {
            wrapped(List.of(("flags: " + String.join(", ", inspected.flags())).split(" ", -1)));
        }
    }

    @Override
    public void end() {
        out.println(documents + " documents: " + accepted + " accepted, " + (documents - accepted) + " quarantined");
        out.flush();
    }

    private void line(String file, String index, String kind, String outcome, String key) {
        out.println(String.format(Locale.ROOT, LINE, file, index, kind, outcome, key)
                .stripTrailing());
    }

    private void wrapped(List<String> words) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : words) {
            if (line.length() > INDENT.length() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(INDENT).append(INDENT);
            } else if (line.length() > INDENT.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(line);
    }

    /** The end of a path tells more than its beginning. */
    private static String fitted(String file) {
        return file.length() <= FILE_WIDTH ? file : "…" + file.substring(file.length() - FILE_WIDTH + 1);
    }

    private static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
