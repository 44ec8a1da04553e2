package io.notaflow.validate;

import io.notaflow.domain.Violation;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in both languages what a violation means; give it protected violations only, it shows their values. */
public final class Explanations {
    private static final int LONGEST_VALUE = 80;

    private Explanations() {}

    /** Knows every code of decoder and rules; for any other the message is the code itself. */
    public static Explanation explain(Violation violation) {
        RuleInfo info = RuleCatalogue.byCodes().get(violation.code());
        if (info == null) {
            return new Explanation(violation.code(), "", violation.code(), violation.code(), "", "");
        }
        Text says = info.says();
        Text remedy = info.remedy();
        return new Explanation(
                violation.code(),
                info.sefaz(),
                fill(says.pt(), violation, "(ausente)"),
                fill(says.en(), violation, "(absent)"),
                remedy.pt(),
                remedy.en());
    }

    private static String fill(String template, Violation violation, String absent) {
        int value = template.indexOf("{value}");
        int expected = template.indexOf("{expected}");
        if (value < 0 && expected < 0) {
            return template;
        }
        String shown = Objects.requireNonNullElse(shortened(violation.value()), absent);
        String wanted = Objects.requireNonNullElse(violation.expected(), "–");
        StringBuilder filled = new StringBuilder(template);
        // From the end, so that a value which contains a placeholder stays as it is.
        if (value > expected) {
            replace(filled, value, "{value}", shown);
            replace(filled, expected, "{expected}", wanted);
        } else {
            replace(filled, expected, "{expected}", wanted);
            replace(filled, value, "{value}", shown);
        }
        return filled.toString();
    }

    private static void replace(StringBuilder text, int at, String placeholder, String by) {
        if (at >= 0) {
            text.replace(at, at + placeholder.length(), by);
        }
    }

    private static @Nullable String shortened(@Nullable String value) {
        if (value == null || value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "…";
    }
}
