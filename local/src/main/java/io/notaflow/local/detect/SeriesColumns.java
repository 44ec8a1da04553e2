package io.notaflow.local.detect;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Where the time and the value stand in the lines of a file, read from its header. */
final class SeriesColumns {
    static final String SCORE = "anomaly_score";

    private static final String TIME = "timestamp";
    private static final String VALUE = "value";
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF"; // three bytes of UTF-8, read byte by byte

    private final int columns;
    private final int time;
    private final int value;

    /** A time and its value; NaN for a missing one. */
    record Point(Instant time, double value) {}

    private SeriesColumns(int columns, int time, int value) {
        this.columns = columns;
        this.time = time;
        this.value = value;
    }

    static SeriesColumns of(String header) throws RefusedLine {
        String bare = header.startsWith(BYTE_ORDER_MARK) ? header.substring(BYTE_ORDER_MARK.length()) : header;
        List<String> names = fields(bare, 1).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        for (String needed : List.of(TIME, VALUE)) {
            if (names.stream().filter(needed::equals).count() != 1) {
                throw new RefusedLine(
                        1,
                        "the header must name one column " + needed
                                + " (expected: timestamp,value; others may follow)");
            }
        }
        if (names.contains(SCORE)) {
            throw new RefusedLine(1, "there is a column " + SCORE + " already (expected: a file not scored before)");
        }
        return new SeriesColumns(names.size(), names.indexOf(TIME), names.indexOf(VALUE));
    }

    Point read(String line, long number) throws RefusedLine {
        List<String> fields = fields(line, number);
        if (fields.size() != columns) {
            throw new RefusedLine(number, fields.size() + " columns (expected: " + columns + " as in the header)");
        }
        String at = fields.get(time);
        String of = fields.get(value);
        Instant instant = TimeText.read(at)
                .orElseThrow(
                        () -> new RefusedLine(number, "timestamp: " + at + " (expected: " + TimeText.EXPECTED + ")"));
        double read = ValueText.read(of)
                .orElseThrow(() -> new RefusedLine(number, "value: " + of + " (expected: " + ValueText.EXPECTED + ")"));
        return new Point(instant, read);
    }

    private static List<String> fields(String line, long number) throws RefusedLine {
        return CsvLine.fields(line).orElseThrow(() -> new RefusedLine(number, "a quote is not closed on the line"));
    }
}
