package io.notaflow.validate.rule;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules see besides the document, and where they report. One an operator, reused for every document; allocates only when
 * something is wrong.
 */
public final class Inspection {
    private final BigDecimal tolerance;
    private final List<Violation> found = new ArrayList<>();
    private Instant receivedAt = Instant.EPOCH;
    private String code = "";
    private @Nullable String keyText;
    private @Nullable AccessKey key;
    private int item;

    /** @param tolerance difference allowed between a value and its recomputation, BRL */
    public Inspection(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    /** Forgets the last document. */
    public void start(Instant arrival) {
        receivedAt = arrival;
        keyText = null;
        key = null;
        found.clear();
    }

    void begin(String ruleCode) {
        code = ruleCode;
        item = 0;
    }

    void enterItem(int position) {
        item = position;
    }

    /** Arrival of the document's record. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The text as a key when it is well-formed, else null; several rules ask, so the answer is kept. */
    public @Nullable AccessKey accessKey(String text) {
        // Identity suffices: the rules of one document ask with the same instance.
        if (!sameInstance(text, keyText)) {
            keyText = text;
            key = AccessKey.isWellFormed(text) ? new AccessKey(text) : null;
        }
        return key;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameInstance(String text, @Nullable String other) {
        return text == other;
    }

    /** Whether two amounts are further apart than the configured tolerance. */
    public boolean differ(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) != 0 && a.subtract(b).abs().compareTo(tolerance) > 0;
    }

    /** Whether the first amount is above the second by more than the configured tolerance. */
    public boolean exceeds(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) > 0 && differ(a, b);
    }

    /**
     * Reports a violation of the running rule.
     *
     * @param path below {@code det} for a rule per item, else below {@code infNFe}
     * @param value as received; never a name or free text
     * @param expected what was expected, readable in any language, never personal
     */
    public void report(String path, @Nullable Object value, @Nullable Object expected) {
        String full = item == 0 ? path : "det[" + item + "]" + (path.isEmpty() ? "" : "/" + path);
        found.add(new Violation(code, full, text(value), text(expected)));
    }

    /** What was reported since the start. */
    public List<Violation> found() {
        return found;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
