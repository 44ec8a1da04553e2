package io.notaflow.anomaly.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The peer group of an issuer: model and NCM chapter of most of its invoices (each counts for its most valuable item), fading by 1/30 a
 * day. It changes only when another group has had twice as many, so that nobody jumps from day to day. At most 8 groups, 11 bytes each.
 */
final class MainGroup {
    private static final double KEPT = 29.0 / 30;
    private static final double FORGOTTEN = 0.5;
    private static final double CLEARLY = 2;
    private static final int MOST = 8;

    private final TreeMap<String, Float> invoices = new TreeMap<>();
    private String name = "";

    /** Empty when no invoice named goods. */
    String name() {
        return name;
    }

    void learn(Map<String, Long> day) {
        invoices.replaceAll((group, sum) -> (float) (sum * KEPT));
        invoices.values().removeIf(sum -> sum < FORGOTTEN);
        day.forEach((group, count) -> invoices.merge(group, (float) count, Float::sum));
        while (invoices.size() > MOST) {
            invoices.remove(smallest());
        }
        String best = invoices.isEmpty() ? name : largest();
        if (name.isEmpty() || invoices.getOrDefault(best, 0f) > CLEARLY * invoices.getOrDefault(name, 0f)) {
            name = best;
        }
    }

    private String largest() {
        return invoices.entrySet().stream()
                .max(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private String smallest() {
        return invoices.entrySet().stream()
                .min(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(name);
        out.writeByte(invoices.size());
        for (Map.Entry<String, Float> one : invoices.entrySet()) {
            out.writeUTF(one.getKey());
            out.writeFloat(one.getValue());
        }
    }

    void read(DataInput in) throws IOException {
        name = in.readUTF();
        int size = in.readByte();
        for (int i = 0; i < size; i++) {
            invoices.put(in.readUTF(), in.readFloat());
        }
    }
}
