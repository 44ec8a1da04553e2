package io.notaflow.decode;

import io.notaflow.domain.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single fields of a tape with their types; what cannot be read is null and a violation. */
final class FieldReader {
    private static final int LONGEST_INTEGER = 9;

    private final DocumentTape tape;
    private final List<Violation> violations = new ArrayList<>();

    FieldReader(DocumentTape tape) {
        this.tape = tape;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    @Nullable
    String text(int parent, String name) {
        int node = single(parent, name);
        return node == DocumentTape.NONE ? null : tape.text(node);
    }

    @Nullable
    Integer integer(int parent, String name) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE) {
            return null;
        }
        String text = tape.text(node);
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && text.length() <= LONGEST_INTEGER) {
            return Integer.valueOf(text);
        }
        refuse(ProblemCode.INTEGER_FORMAT, node, "1 to 9 digits");
        return null;
    }

    @Nullable
    BigDecimal decimal(int parent, String name) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE) {
            return null;
        }
        BigDecimal value = tape.decimal(node);
        if (value == null) {
            refuse(ProblemCode.DECIMAL_FORMAT, node, "digits with at most one point");
        }
        return value;
    }

    @Nullable
    OffsetDateTime dateTime(int parent, String name) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE) {
            return null;
        }
        try {
            return OffsetDateTime.parse(tape.text(node));
        } catch (DateTimeException e) {
            refuse(ProblemCode.DATE_FORMAT, node, "AAAA-MM-DDThh:mm:ss±hh:00");
            return null;
        }
    }

    private int single(int parent, String name) {
        int node = tape.child(parent, name);
        if (node != DocumentTape.NONE) {
            int again = tape.nextSameName(node);
            if (again != DocumentTape.NONE) {
                refuse(ProblemCode.FIELD_REPEATED, again, "one element");
            }
        }
        return node;
    }

    private void refuse(ProblemCode code, int node, String expectation) {
        violations.add(new Violation(code.name(), tape.path(node), tape.text(node), expectation));
    }
}
