package io.notaflow.local.detect;

import io.notaflow.anomaly.series.SeriesDetector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** One pass over a file: each line goes out as it came in, with its score, before the next one is read. */
final class Detection {
    private static final int MILLION = 1_000_000;

    private final SeriesDetector detector = new SeriesDetector();
    private long rows;
    private long alarms;

    void run(BufferedReader in, Writer out) throws IOException {
        String header = in.readLine();
        if (header == null) {
            throw new RefusedLine(1, "the file is empty (expected: the header timestamp,value)");
        }
        SeriesColumns columns = SeriesColumns.of(header);
        out.append(header).append(',').append(SeriesColumns.SCORE).append('\n');
        long number = 1;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                SeriesColumns.Point point = columns.read(line, number);
                double score = detector.next(point.time(), point.value());
                rows++;
                alarms += SeriesDetector.isAlarm(score) ? 1 : 0;
                out.append(line).append(',').append(text(score)).append('\n');
            }
        }
    }

    long rows() {
        return rows;
    }

    long alarms() {
        return alarms;
    }

    /** Six decimals, rounded down: no score is shown as an alarm which is none. */
    private static String text(double score) {
        return String.format(Locale.ROOT, "0.%06d", Math.min(MILLION - 1, (long) (score * MILLION)));
    }
}
