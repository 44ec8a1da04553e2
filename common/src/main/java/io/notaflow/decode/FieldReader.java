package io.notaflow.decode;

import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single fields of one document on a tape with their types; what cannot be read is null and a violation. */
final class FieldReader {
    private static final int LONGEST_INTEGER = 9;
    /** Writing a path costs the size of the document, so an endless list of faults would cost its square. */
    private static final int MOST_VIOLATIONS = 200;

    private static final String CONTENT = "infNFe/";

    private final DocumentTape tape;
    private final int document;
    private final List<Violation> violations = new ArrayList<>(0);

    /** Paths begin at the root of the tape. */
    FieldReader(DocumentTape tape) {
        this(tape, 0);
    }

    /** Paths begin below {@code document}, so that no name of a wrapper gets into them. */
    FieldReader(DocumentTape tape, int document) {
        this.tape = tape;
        this.document = document;
    }

    DocumentTape tape() {
        return tape;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Whether the record is JSON, where leading zeros get lost and dates may carry a Z or fractions. */
    boolean isLenient() {
        return tape.isJson();
    }

    /** A group that may come once; the first one counts, and a further one is reported. */
    int group(int parent, String name) {
        return single(parent, name);
    }

    /** Null when missing or empty: the schemas know no empty text but {@code idEstrangeiro}. */
    @Nullable
    String text(int parent, String name) {
        int node = single(parent, name);
        return node == DocumentTape.NONE || tape.isEmpty(node) ? null : tape.text(node);
    }

    /** A code of at most {@code width} characters; a longer one is no code, and may be anything. */
    @Nullable
    String shortText(int parent, String name, int width) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE || tape.isEmpty(node)) {
            return null;
        }
        String text = tape.text(node);
        if (text.length() <= width) {
            return text;
        }
        refuse(ProblemCode.CODE_FORMAT, node, "at most " + width + " characters");
        return null;
    }

    /** A code of fixed width; the leading zeros a JSON number lost are put back and reported. */
    @Nullable
    String code(int parent, String name, int width) {
        String text = shortText(parent, name, width);
        if (text == null || text.length() == width) {
            return text;
        }
        int node = tape.child(parent, name);
        if (!tape.isNumber(node)) {
            return text;
        }
        String padded = "0".repeat(width - text.length()) + text;
        if (!isFull()) {
            violations.add(new Violation(ProblemCode.PADDED_CODE.name(), path(node), padded, width + " digits"));
        }
        return padded;
    }

    @Nullable
    Integer integer(int parent, String name) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE || tape.isEmpty(node)) {
            return null;
        }
        int number = tape.integer(node, LONGEST_INTEGER);
        if (number >= 0) {
            return number;
        }
        refuse(ProblemCode.INTEGER_FORMAT, node, "1 to 9 digits");
        return null;
    }

    @Nullable
    BigDecimal money(int parent, String name) {
        return decimal(parent, name, DecimalFormat.MONEY);
    }

    @Nullable
    BigDecimal rate(int parent, String name) {
        return decimal(parent, name, DecimalFormat.RATE);
    }

    @Nullable
    BigDecimal decimal(int parent, String name, DecimalFormat format) {
        int node = single(parent, name);
        return node == DocumentTape.NONE || tape.isEmpty(node) ? null : decimal(node, format);
    }

    /** The decimal of a node. */
    @Nullable
    BigDecimal decimal(int node, DecimalFormat format) {
        BigDecimal value = tape.decimal(node);
        BigDecimal fitting = value == null ? null : format.fit(value);
        if (fitting == null) {
            refuse(ProblemCode.DECIMAL_FORMAT, node, format.notation());
        }
        return fitting;
    }

    /** {@code TDateTimeUTC}; JSON may write Z or fractions of a second. */
    @Nullable
    OffsetDateTime dateTime(int parent, String name) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE || tape.isEmpty(node)) {
            return null;
        }
        OffsetDateTime moment = FiscalTime.dateTime(tape.text(node), isLenient());
        if (moment == null) {
            refuse(ProblemCode.DATE_FORMAT, node, "AAAA-MM-DDThh:mm:ss±hh:00");
        }
        return moment;
    }

    /** When SEFAZ answered about a key: before layout 3.10 without an offset, then at the usual one of the key's state. */
    @Nullable
    OffsetDateTime answeredAt(int parent, String name, @Nullable String key) {
        return dateTime(parent, name, FiscalTime.usualOffset(key));
    }

    /** {@code TDateTimeUTC}, or without an offset as before layout 3.10, then at this one. */
    @Nullable
    OffsetDateTime dateTime(int parent, String name, ZoneOffset usual) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE || tape.isEmpty(node)) {
            return null;
        }
        LocalDateTime local = FiscalTime.localDateTime(tape.text(node));
        return local == null ? dateTime(parent, name) : local.atOffset(usual);
    }

    @Nullable
    LocalDate date(int parent, String name) {
        int node = single(parent, name);
        if (node == DocumentTape.NONE || tape.isEmpty(node)) {
            return null;
        }
        LocalDate date = FiscalTime.date(tape.text(node));
        if (date == null) {
            refuse(ProblemCode.DATE_FORMAT, node, "AAAA-MM-DD");
        }
        return date;
    }

    /** {@code CNPJ}, {@code CPF} or {@code idEstrangeiro}, whichever is there. */
    @Nullable
    TaxId taxId(int parent) {
        String cnpj = code(parent, "CNPJ", 14);
        if (cnpj != null) {
            return new TaxId(TaxIdKind.CNPJ, cnpj);
        }
        String cpf = code(parent, "CPF", 11);
        if (cpf != null) {
            return new TaxId(TaxIdKind.CPF, cpf);
        }
        int foreign = single(parent, "idEstrangeiro");
        return foreign == DocumentTape.NONE
                ? null
                : new TaxId(TaxIdKind.FOREIGN, tape.isEmpty(foreign) ? "" : tape.text(foreign));
    }

    /** Reports each of these that is missing or has no text; not for groups. Text around elements is told when it is read. */
    void require(int parent, String... names) {
        for (String name : names) {
            int node = tape.child(parent, name);
            if (node == DocumentTape.NONE || (tape.isEmpty(node) && !tape.isMixed(node))) {
                missing(parent, name);
            }
        }
    }

    /** Reports that {@code name} is not where it must be. */
    void missing(int parent, String name) {
        if (isFull()) {
            return;
        }
        String path = parent == DocumentTape.NONE ? "" : path(parent);
        violations.add(
                new Violation(ProblemCode.FIELD_MISSING.name(), path.isEmpty() ? name : path + '/' + name, null, name));
    }

    /** Reports something about the document as a whole. */
    void report(ProblemCode code, String path, @Nullable String value, String expectation) {
        violations.add(new Violation(code.name(), path, value, expectation));
    }

    /** As the rules write it: below {@code infNFe}, items always with their place. */
    private String path(int node) {
        return fiscal(tape.path(node, document));
    }

    private static String fiscal(String whole) {
        int content = whole.indexOf(CONTENT);
        String path = content < 0 ? whole : whole.substring(content + CONTENT.length());
        path = path.startsWith("/") ? path.substring(1) : path;
        return path.startsWith("det/") ? "det[1]" + path.substring("det".length()) : path;
    }

    private int single(int parent, String name) {
        int node = tape.child(parent, name);
        if (node != DocumentTape.NONE) {
            int again = tape.nextSameName(node);
            if (again != DocumentTape.NONE) {
                refuse(ProblemCode.FIELD_REPEATED, again, "one element");
            }
            if (tape.isMixed(node) && !isFull()) {
                report(ProblemCode.CODE_FORMAT, path(node), null, "text without elements in it");
            }
        }
        return node;
    }

    private boolean isFull() {
        return violations.size() >= MOST_VIOLATIONS;
    }

    private void refuse(ProblemCode code, int node, String expectation) {
        if (isFull()) {
            return;
        }
        violations.add(new Violation(code.name(), path(node), tape.text(node), expectation));
    }
}
