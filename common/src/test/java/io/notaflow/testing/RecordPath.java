package io.notaflow.testing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies nested records with one component replaced, found by a path such as {@code items[0].product.ncm}. */
public final class RecordPath {
    private RecordPath() {}

    /** The copy; texts become what the component holds, and an unknown name or a null on the way throws. */
    @SuppressWarnings("unchecked")
    public static <T> T with(T root, String path, @Nullable Object value) {
        return (T) replaced(root, path, value);
    }

    /**
     * A component somewhere in a tree of records.
     *
     * @param path as {@link #with} takes it
     * @param type its type
     * @param mayBeNull whether it is marked so
     */
    public record Field(String path, Class<?> type, boolean mayBeNull) {}

    /** Every component of the tree, groups and single fields alike, as far as it is there. */
    public static List<Field> fields(Object root) {
        List<Field> fields = new ArrayList<>();
        collect(root, "", fields);
        return fields;
    }

    private static void collect(Object record, String prefix, List<Field> into) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String path = prefix + component.getName();
            Object value = read(component, record);
            boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            into.add(new Field(path, component.getType(), mayBeNull));
            if (value instanceof Record nested) {
                collect(nested, path + '.', into);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    collect(present(list.get(i), path), path + '[' + i + "].", into);
                }
            }
        }
    }

    private static Object replaced(Object parent, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        RecordComponent[] components = parent.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            values[i] = read(components[i], parent);
            types[i] = components[i].getType();
            if (components[i].getName().equals(name)) {
                found = true;
                values[i] = bracket >= 0
                        ? inList(
                                values[i],
                                Integer.parseInt(step.substring(bracket + 1, step.length() - 1)),
                                rest,
                                value)
                        : rest.isEmpty() ? converted(value, types[i]) : replaced(present(values[i], name), rest, value);
            }
        }
        if (!found) {
            throw new IllegalArgumentException(parent.getClass().getSimpleName() + " has no component " + name);
        }
        return create(parent.getClass(), types, values);
    }

    private static List<Object> inList(@Nullable Object list, int index, String rest, @Nullable Object value) {
        List<Object> copy = new ArrayList<>((List<?>) present(list, "list"));
        copy.set(index, rest.isEmpty() ? present(value, "element") : replaced(copy.get(index), rest, value));
        return List.copyOf(copy);
    }

    private static Object present(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is null");
        }
        return value;
    }

    private static @Nullable Object converted(@Nullable Object value, Class<?> type) {
        if (!(value instanceof String text) || type == String.class) {
            return value;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        return type == LocalDate.class ? LocalDate.parse(text) : OffsetDateTime.parse(text);
    }

    private static @Nullable Object read(RecordComponent component, Object parent) {
        try {
            return component.getAccessor().invoke(parent);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object create(Class<?> type, Class<?>[] types, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
