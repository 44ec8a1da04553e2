package io.notaflow.validate;

import io.notaflow.config.RuleSeverity;
import io.notaflow.validate.rule.Gravity;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Standing;
import java.util.Map;

/** How violations weigh: what is configured wins over the default, except where nothing usable is left. */
final class Severities {
    private final Map<String, RuleSeverity> configured;

    Severities(Map<String, RuleSeverity> configured) {
        this.configured = Map.copyOf(configured);
    }

    /** A code that is not in the catalogue weighs like a broken schema: quarantined unless SEFAZ has answered. */
    RuleSeverity of(String code, Standing standing) {
        RuleInfo info = RuleCatalogue.byCodes().get(code);
        Gravity gravity = info == null ? Gravity.GRAVE : info.gravity();
        RuleSeverity chosen = configured.get(code);
        return chosen == null || gravity == Gravity.FATAL ? gravity.severity(standing) : chosen;
    }

    /** Whether a rule need not run at all. */
    boolean ignores(RuleInfo info) {
        return info.gravity() != Gravity.FATAL && configured.get(info.code()) == RuleSeverity.IGNORE;
    }
}
