package io.notaflow.local.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DetectionTest {
    @Test
    void aRowIsWrittenBeforeTheNextIsRead() throws IOException {
        StringWriter out = new StringWriter();
        LineByLine in = new LineByLine(out);

        new Detection().run(new BufferedReader(in, 1), out);

        assertThat(out.toString()).hasLineCount(1_001);
        assertThat(in.mostRowsAhead).isEqualTo(1);
    }

    @Test
    void timeStampsAreInstants() {
        Instant expected = Instant.parse("2026-01-05T03:04:05Z");

        assertThat(TimeText.read("2026-01-05T03:04:05Z")).contains(expected);
        assertThat(TimeText.read("2026-01-05 03:04:05")).contains(expected);
        assertThat(TimeText.read("2026-01-05T00:04:05-03:00")).contains(expected);
        assertThat(TimeText.read("2026-01-05 00:04:05.000 -0300")).contains(expected);
        assertThat(TimeText.read("1767582245")).contains(expected);
        assertThat(TimeText.read("1767582245000")).contains(expected);
        assertThat(TimeText.read("1767582245.25")).contains(expected.plusMillis(250));
        assertThat(TimeText.read("2026-01-05")).contains(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(TimeText.read("2026-02-30")).isEqualTo(Optional.empty());
        assertThat(TimeText.read("5 Jan 2026")).isEqualTo(Optional.empty());
        assertThat(TimeText.read("2026-01-05T00:00:00+23:00")).isEqualTo(Optional.empty());
    }

    @Test
    void valuesAreNumbersOrMissing() {
        assertThat(ValueText.read("-1.5e3")).hasValue(-1500);
        assertThat(ValueText.read(".5")).hasValue(0.5);
        assertThat(ValueText.read("NaN").orElseThrow()).isNaN();
        assertThat(ValueText.read("").orElseThrow()).isNaN();
        assertThat(ValueText.read("1,5")).isEmpty();
        assertThat(ValueText.read("0x1p3")).isEmpty();
    }

    /** Gives one line at a time and notes how many rows it gave before they were written. */
    private static final class LineByLine extends Reader {
        private static final int ROWS = 1_000;

        private final Writer out;
        private String rest = "timestamp,value\n";
        private int given;
        private long mostRowsAhead;

        LineByLine(Writer out) {
            this.out = out;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (rest.isEmpty()) {
                if (given == ROWS) {
                    return -1;
                }
                rest = given * 300L + "," + given % 7 + "\n";
                given++;
                long written = out.toString().lines().count() - 1;
                mostRowsAhead = Math.max(mostRowsAhead, given - written);
            }
            int read = Math.min(length, rest.length());
            rest.getChars(0, read, buffer, offset);
            rest = rest.substring(read);
            return read;
        }

        @Override
        public void close() {}
    }
}
