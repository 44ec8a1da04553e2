package io.notaflow.anomaly.figure;

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

/** The series of one area, a {@link HourHabit} per {@link Figure}: at most 30 kB. */
final class AreaSeries {
    private static final int VERSION = 1;

    private final Map<Figure, HourHabit> habits = new EnumMap<>(Figure.class);
    private Instant lastBusy = Instant.EPOCH;

    private AreaSeries() {
        for (Figure figure : Figure.values()) {
            habits.put(figure, new HourHabit(figure));
        }
    }

    /** The end of the last hour with invoices. */
    Instant lastBusy() {
        return lastBusy;
    }

    /** Takes the next hour, in a market that many times busier than usual; how its figures stray, those for which enough invoices were seen or expected, see {@link Figure#fewest}. */
    List<Alarm> next(String area, Instant end, StateHour hour, double busier) {
        List<Alarm> alarms = new ArrayList<>();
        double most = hour.invoices();
        for (Map.Entry<Figure, HourHabit> one : habits.entrySet()) {
            Stray stray = one.getValue().next(end, hour, busier);
            most = one.getKey() == Figure.INVOICES ? Math.max(most, stray.expected()) : most;
            if (!stray.equals(Stray.NONE) && most >= one.getKey().fewest()) {
                alarms.add(new Alarm(area, one.getKey(), stray));
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
                series.habits.put(figure, HourHabit.read(figure, in.block()));
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
            for (HourHabit habit : habits.values()) {
                out.block(habit.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
