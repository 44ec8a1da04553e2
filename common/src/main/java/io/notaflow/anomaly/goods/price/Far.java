package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The items that stray furthest to each side, as evidence: at most 8 a side, 50 bytes each. */
final class Far {
    private static final int MOST = 8;
    private static final Comparator<Item> FURTHEST =
            Comparator.comparingDouble((Item item) -> -Math.abs(item.stray)).thenComparing(Item::key);

    private final List<Item> above = new ArrayList<>();
    private final List<Item> below = new ArrayList<>();

    private record Item(float stray, String key) {}

    void add(double stray, String key) {
        List<Item> side = stray > 0 ? above : below;
        side.add(new Item((float) stray, key));
        if (side.size() > MOST) {
            side.sort(FURTHEST);
            side.remove(MOST);
        }
    }

    /** By how much the furthest strays on the side of that sign; 0 when none does. */
    double furthest(double sign) {
        double furthest = 0;
        for (Item item : sign > 0 ? above : below) {
            furthest = Math.abs(item.stray) > Math.abs(furthest) ? item.stray : furthest;
        }
        return furthest;
    }

    /** The invoices of those on the side of that sign. */
    List<String> keys(double sign) {
        return (sign > 0 ? above : below)
                .stream().map(Item::key).distinct().sorted().toList();
    }

    void write(DataOutput target, CompactOutput out) throws IOException {
        write(above, target, out);
        write(below, target, out);
    }

    private static void write(List<Item> side, DataOutput target, CompactOutput out) throws IOException {
        out.unsigned(side.size());
        for (Item item : side) {
            target.writeFloat(item.stray);
            out.text(item.key);
        }
    }

    static Far read(DataInput source, CompactInput in) throws IOException {
        Far far = new Far();
        read(far.above, source, in);
        read(far.below, source, in);
        return far;
    }

    private static void read(List<Item> side, DataInput source, CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            side.add(new Item(source.readFloat(), in.requiredText()));
        }
    }
}
