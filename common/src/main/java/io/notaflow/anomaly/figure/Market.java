package io.notaflow.anomaly.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How busy the issuers of each area were in the hours before, beside what is usual for them in those hours of the week, fading by 15 % an hour: on pay days all of
 * them are a tenth busier, which no hour tells alone. 18 bytes per area.
 */
final class Market {
    private static final double KEPT = 0.85;
    /** Below this many usual invoices nothing is known. */
    private static final double ENOUGH = 100;
    /** Invoices as usual that are believed in beside those that came. */
    private static final double BELIEVED = 100;
    /** More is no pay day, but an issuer or two of another area. */
    private static final double MOST = 1.15;

    private static final double LEAST = 1e-3;

    private record Sums(double known, double usual) {}

    private final Map<String, Sums> areas = new TreeMap<>();

    /** Takes the next hour of each area. */
    void add(Map<String, StateHour> hours) {
        areas.replaceAll((area, sums) -> new Sums(KEPT * sums.known(), KEPT * sums.usual()));
        hours.forEach((area, hour) -> areas.merge(
                area,
                new Sums(hour.known(), hour.usual()),
                (one, other) -> new Sums(one.known() + other.known(), one.usual() + other.usual())));
        areas.values().removeIf(sums -> sums.usual() < LEAST);
    }

    /** How many times busier than usual the other areas are; at most 1.15, and 1 where they are not or where too little is known. */
    double beside(String area) {
        double known = 0;
        double usual = 0;
        for (Map.Entry<String, Sums> one : areas.entrySet()) {
            if (!one.getKey().equals(area)) {
                known += one.getValue().known();
                usual += one.getValue().usual();
            }
        }
        return usual < ENOUGH ? 1 : Math.max(1, Math.min(MOST, (known + BELIEVED) / (usual + BELIEVED)));
    }

    static Market read(byte @Nullable [] bytes) {
        Market market = new Market();
        if (bytes != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                byte[] name = new byte[buffer.get()];
                buffer.get(name);
                market.areas.put(
                        new String(name, StandardCharsets.UTF_8), new Sums(buffer.getDouble(), buffer.getDouble()));
            }
        }
        return market;
    }

    byte[] bytes() {
        int size = areas.keySet().stream()
                .mapToInt(name -> 1 + name.getBytes(StandardCharsets.UTF_8).length + 2 * Double.BYTES)
                .sum();
        ByteBuffer buffer = ByteBuffer.allocate(size);
        areas.forEach((name, sums) -> {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            buffer.put((byte) text.length).put(text).putDouble(sums.known()).putDouble(sums.usual());
        });
        return buffer.array();
    }
}
