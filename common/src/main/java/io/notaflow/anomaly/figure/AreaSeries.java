package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.series.SeriesDetector;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The series of one area, a detector per {@link Figure}: 8 to 26 kB. */
final class AreaSeries {
    private static final int VERSION = 1;

    private final Map<Figure, SeriesDetector> detectors = new EnumMap<>(Figure.class);
    private Instant lastBusy = Instant.EPOCH;

    private AreaSeries() {
        for (Figure figure : Figure.values()) {
            detectors.put(figure, new SeriesDetector());
        }
    }

    /** The end of the last hour with invoices. */
    Instant lastBusy() {
        return lastBusy;
    }

    /** Takes the next hour; the alarms it raises with at least that score, and that many invoices seen or expected. */
    List<Alarm> next(String area, Instant end, StateHour hour, double limit, double fewest) {
        List<Alarm> alarms = new ArrayList<>();
        double most = hour.invoices();
        for (Map.Entry<Figure, SeriesDetector> one : detectors.entrySet()) {
            SeriesDetector detector = one.getValue();
            double value = one.getKey().of(hour);
            double score = detector.next(end, value);
            most = one.getKey() == Figure.INVOICES ? Math.max(most, detector.expected()) : most;
            if (score >= limit && most >= fewest) {
                alarms.add(new Alarm(area, one.getKey(), score, value, detector.expected(), detector.deviation()));
            }
        }
        lastBusy = hour.invoices() > 0 ? end : lastBusy;
        return alarms;
    }

    static AreaSeries read(byte @Nullable [] bytes) {
        AreaSeries series = new AreaSeries();
        if (bytes == null) {
            return series;
        }
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read the series of an area: version " + version);
            }
            series.lastBusy = Instant.ofEpochSecond(in.signed());
            for (Figure figure : Figure.values()) {
                series.detectors.put(figure, SeriesDetector.of(in.block()));
            }
            return series;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the series of an area", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.signed(lastBusy.getEpochSecond());
            for (SeriesDetector detector : detectors.values()) {
                out.block(detector.state());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
