package io.notaflow.anomaly.profile;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The access keys of the largest invoices of a span of time, whatever their order: 50 bytes a key. */
final class Largest {
    private final int most;
    private final List<Map.Entry<Long, String>> keys = new ArrayList<>();

    Largest(int most) {
        this.most = most;
    }

    /** Adds an invoice by its total in cents; the smallest goes when there are too many. */
    void add(long total, String key) {
        keys.add(Map.entry(total, key));
        if (keys.size() > most) {
            keys.sort(Map.Entry.<Long, String>comparingByKey(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByValue()));
            keys.remove(most);
        }
    }

    /** In the order of the keys. */
    List<String> keys() {
        return keys.stream().map(Map.Entry::getValue).sorted().toList();
    }

    void write(CompactOutput out) throws IOException {
        out.unsigned(keys.size());
        for (Map.Entry<Long, String> key : keys) {
            out.signed(key.getKey());
            out.text(key.getValue());
        }
    }

    void read(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            keys.add(Map.entry(in.signed(), in.requiredText()));
        }
    }
}
