package io.notaflow.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree of records with nothing missing and no value twice, lists of one element: whatever takes the wrong component shows. */
public final class DistinctRecord<R extends Record> {
    private static final OffsetDateTime FIRST_MOMENT = OffsetDateTime.parse("2001-01-01T12:00:00-03:00");

    private final Map<String, Object> leaves = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final int constant;
    private final R record;
    private int last;

    public DistinctRecord(Class<R> type) {
        this(type, 0);
    }

    /** With that constant of every enumeration, counted from 0 and again from the first behind the last. */
    public DistinctRecord(Class<R> type, int constant) {
        this.constant = constant;
        record = type.cast(filled(type, ""));
    }

    /** The record. */
    public R record() {
        return record;
    }

    /** Every single value by its path, for example {@code invoice.totals.icms.document}, or {@code invoice.items[0].number}. */
    public Map<String, Object> leaves() {
        return leaves;
    }

    /** The name of each of them in its record, for example {@code IcmsTotals.document}. */
    public Map<String, String> names() {
        return names;
    }

    private Object filled(Class<?> type, String prefix) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String path = prefix + components[i].getName();
            names.put(path, type.getSimpleName() + '.' + components[i].getName());
            values[i] = value(components[i].getGenericType(), types[i], path);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Type generic, Class<?> type, String path) {
        if (type == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            return List.of(value(element, element, path + "[0]"));
        }
        if (type.isRecord()) {
            return filled(type, path + '.');
        }
        Object leaf = type.isEnum() ? type.getEnumConstants()[constant % type.getEnumConstants().length] : leaf(type);
        leaves.put(path, leaf);
        return leaf;
    }

    private Object leaf(Class<?> type) {
        last++;
        if (type == String.class) {
            return "text " + last;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(last, 2);
        }
        if (type == LocalDate.class) {
            return FIRST_MOMENT.plusDays(last).toLocalDate();
        }
        if (type == OffsetDateTime.class) {
            return FIRST_MOMENT.plusDays(last);
        }
        if (type == Instant.class) {
            return FIRST_MOMENT.plusDays(last).toInstant();
        }
        if (type == long.class) {
            return (long) last;
        }
        return last;
    }
}
