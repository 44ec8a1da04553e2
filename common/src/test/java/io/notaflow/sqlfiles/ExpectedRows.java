package io.notaflow.sqlfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a question must find, computed by hand: the resource {@code sql-expected/ENGINE/QUESTION.txt}, or {@code sql-expected/QUESTION.txt} where
 * all engines say the same. A line a row, cells apart by {@code |}; {@code *} stands for anything but nothing, amounts are compared as numbers; lines with {@code #} explain.
 */
public final class ExpectedRows {
    private static final String ANYTHING = "*";
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?( ?Z| UTC)?");

    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d+");

    private ExpectedRows() {}

    /** Compares what a file found. */
    public static void check(String engine, SqlFile file, List<? extends List<?>> found) {
        check(file.toString(), read(engine, file), found);
    }

    /** Compares cells as text, moments to the second; lines as in the resources. */
    public static void check(String question, List<String> lines, List<? extends List<?>> found) {
        List<List<String>> expected = lines.stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<List<String>> shown = found.stream()
                .map(row -> row.stream().map(ExpectedRows::text).toList())
                .toList();
        assertThat(masked(shown, expected)).as(question).containsExactlyElementsOf(expected);
    }

    private static List<String> read(String engine, SqlFile file) {
        for (String name : List.of(engine + '/' + file.question(), file.question())) {
            try (InputStream resource = ExpectedRows.class.getResourceAsStream("/sql-expected/" + name + ".txt")) {
                if (resource != null) {
                    return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
                }
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read what is expected of " + file, e);
            }
        }
        throw new IllegalStateException("Cannot test " + file + ": nothing says what it must find (expected:"
                + " common/src/test/resources/sql-expected/" + file.question() + ".txt)");
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        String text = cell instanceof LocalDateTime moment
                ? moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                : cell instanceof ZonedDateTime moment
                        ? moment.toLocalDateTime().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                        : String.valueOf(cell);
        String plain = INSTANT.matcher(text).matches() ? INSTANT.matcher(text).replaceFirst("$1 $2") : text;
        return switch (plain) {
            case "<NULL>" -> "null";
            case "TRUE", "FALSE" -> plain.toLowerCase(Locale.ROOT);
            default -> plain;
        };
    }

    private static List<List<String>> masked(List<List<String>> found, List<List<String>> expected) {
        List<List<String>> masked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            masked.add(
                    i < expected.size()
                                    && expected.get(i).size() == found.get(i).size()
                            ? masked(found.get(i), expected.get(i), i)
                            : found.get(i));
        }
        return masked;
    }

    /** Engines differ in how many zeros they end a quotient with. */
    private static boolean sameNumber(String found, String expected) {
        return AMOUNT.matcher(expected).matches()
                && AMOUNT.matcher(found).matches()
                && new BigDecimal(found).compareTo(new BigDecimal(expected)) == 0;
    }

    private static List<String> masked(List<String> found, List<String> expected, int row) {
        List<String> cells = new ArrayList<>(found);
        for (int i = 0; i < cells.size(); i++) {
            if (expected.get(i).equals(ANYTHING)) {
                assertThat(cells.get(i))
                        .as("row %s, cell %s", row, i)
                        .isNotEqualTo("null")
                        .isNotBlank();
                cells.set(i, ANYTHING);
            } else if (sameNumber(cells.get(i), expected.get(i))) {
                cells.set(i, expected.get(i));
            }
        }
        return cells;
    }
}
