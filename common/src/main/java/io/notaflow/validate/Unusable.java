package io.notaflow.validate;

import io.notaflow.config.RuleSeverity;
import io.notaflow.domain.Violation;
import io.notaflow.validate.identity.UsableRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Names the cause where a date or total is unusable: the decoder's violation of that field ({@code 1.234,56}) decides and takes the
 * place of the rule's, which only says that it is missing.
 */
final class Unusable {
    private static final Unusable NOTHING = new Unusable(List.of());

    private final List<Violation> missing;
    private final List<Violation> explained = new ArrayList<>(1);

    private Unusable(List<Violation> missing) {
        this.missing = missing;
    }

    static Unusable among(List<Violation> ofRules) {
        List<Violation> missing = new ArrayList<>(1);
        for (Violation violation : ofRules) {
            if (violation.code().equals(UsableRules.DATE) || violation.code().equals(UsableRules.TOTAL)) {
                missing.add(violation);
            }
        }
        return missing.isEmpty() ? NOTHING : new Unusable(missing);
    }

    /** The severity of a decoder's violation: QUARANTINE when it says why such a field is missing. */
    RuleSeverity severity(Violation ofDecoder, RuleSeverity usual) {
        for (Violation violation : missing) {
            if (isSameField(ofDecoder, violation)) {
                explained.add(violation);
                return RuleSeverity.QUARANTINE;
            }
        }
        return usual;
    }

    /** Whether the decoder has said it already. */
    boolean isExplained(Violation ofRule) {
        return explained.contains(ofRule);
    }

    /** Layout 2.00 has {@code dEmi} where later ones have {@code dhEmi}. */
    private static boolean isSameField(Violation ofDecoder, Violation ofRule) {
        String field = last(ofRule.path());
        String at = last(ofDecoder.path());
        return at.equals(field) || (field.equals("dhEmi") && at.equals("dEmi"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
