package io.notaflow.decode;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every single value in a tree of records by its path; amounts by their value, not by their notation. */
final class Leaves {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final Map<String, String> values = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, String> of(Record record) {
        Leaves leaves = new Leaves();
        leaves.collect(record, "");
        return leaves.values;
    }

    /** A text as {@link #of} would have written it, if it was read as an amount. */
    static String like(@Nullable String written, String text) {
        return text.matches("\\d+\\.\\d+") && plain(new BigDecimal(text)).equals(written)
                ? plain(new BigDecimal(text))
                : text;
    }

    /** Paths whose values differ. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    private void collect(@Nullable Object value, String path) {
        if (value instanceof Record record) {
            int before = values.size();
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                collect(
                        read(component, record),
                        path.isEmpty() ? component.getName() : path + '.' + component.getName());
            }
            if (values.size() == before) {
                values.put(path, "nothing");
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + '[' + i + ']');
            }
        } else if (value instanceof BigDecimal amount) {
            values.put(path, plain(amount));
        } else if (value != null) {
            values.put(path, value.toString());
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
