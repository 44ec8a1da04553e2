package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Written;
import io.notaflow.domain.Role;
import io.notaflow.domain.Uf;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values a field with texts can have, so that a condition that can never hold is refused. */
final class FieldValues {
    static final List<String> EVENTS = List.of("issued", "cancelled", "disowned");

    private static final Map<Field, List<String>> CHOICES = Map.of(
            Field.EVENT, EVENTS,
            Field.ROLE, Written.names(Role.class),
            Field.ISSUER_UF, states(),
            Field.RECIPIENT_UF, states(),
            Field.ODDITY,
                    Arrays.stream(AnomalyKind.values()).map(AnomalyKind::slug).toList());
    private static final Map<Field, Form> FORMS = Map.of(
            Field.ISSUER, new Form("[0-9A-Za-z_-]{14}", 14, "the 14 characters of the issuer in the access key"),
            Field.ISSUER_ROOT, new Form("[0-9A-Za-z_-]{8}", 8, "the first 8 characters of a CNPJ"),
            Field.RECIPIENT, new Form("([0-9A-Za-z_=+/-]{12,64})?", 64, "a CNPJ, or a pseudonym as in silver.invoices"),
            Field.PAYMENT, new Form("[0-9]{2}", 2, "two digits (tPag)"),
            Field.NCM, new Form("[0-9]{2,8}", 8, "2 to 8 digits"),
            Field.CFOP, new Form("[0-9]{4}", 4, "4 digits"),
            Field.CST, new Form("[0-9]{2,3}", 3, "2 or 3 digits"),
            Field.UNIT, new Form(".{1,6}", 6, "1 to 6 characters (uTrib)"));

    private FieldValues() {}

    /** What is wrong with a value; nothing when it can occur. */
    static Optional<String> problem(Field field, Operator operator, String value) {
        List<String> choices = CHOICES.get(field);
        if (choices != null) {
            boolean known = operator == Operator.PREFIX
                    ? choices.stream().anyMatch(one -> one.startsWith(value))
                    : choices.contains(value);
            return known ? Optional.empty() : Optional.of("one of " + String.join(", ", choices));
        }
        Form form = FORMS.get(field);
        if (form == null) {
            return Optional.empty();
        }
        boolean fits = operator == Operator.PREFIX
                ? !value.isEmpty() && value.length() <= form.longest
                : form.pattern.matcher(value).matches();
        return fits ? Optional.empty() : Optional.of(form.words);
    }

    /** Unknown states are empty. */
    private static List<String> states() {
        List<String> names =
                new ArrayList<>(Arrays.stream(Uf.values()).map(Uf::name).toList());
        names.add("EX");
        names.add("");
        return names;
    }

    /** What a value looks like. */
    private record Form(Pattern pattern, int longest, String words) {
        Form(String pattern, int longest, String words) {
            this(Pattern.compile(pattern), longest, words);
        }
    }
}
