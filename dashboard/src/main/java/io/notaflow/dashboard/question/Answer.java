package io.notaflow.dashboard.question;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL answered.
 *
 * @param rows by name of the column; decimals as texts, so that no figure passes a {@code double}, moments in ISO-8601
 */
public record Answer(List<Map<String, @Nullable Object>> rows) {

    /** The only row. */
    public Map<String, @Nullable Object> only() {
        if (rows.size() != 1) {
            throw new NoSuchElementException("Cannot take one of " + rows.size() + " rows");
        }
        return rows.get(0);
    }
}
