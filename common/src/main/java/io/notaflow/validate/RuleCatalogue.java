package io.notaflow.validate;

import io.notaflow.config.DidYouMean;
import io.notaflow.config.RuleSeverity;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.validate.arithmetic.ArithmeticRules;
import io.notaflow.validate.coherence.CoherenceRules;
import io.notaflow.validate.decoded.DecoderCodes;
import io.notaflow.validate.event.EventRules;
import io.notaflow.validate.identity.IdentityRules;
import io.notaflow.validate.rule.Gravity;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every rule and every code of the decoder. */
public final class RuleCatalogue {
    private static final List<Rule<Invoice>> INVOICE_RULES = Stream.of(
                    IdentityRules.rules(), ArithmeticRules.rules(), CoherenceRules.rules())
            .flatMap(List::stream)
            .toList();
    private static final List<Rule<InvoiceEvent>> EVENT_RULES = EventRules.rules();
    private static final Map<String, RuleInfo> BY_CODE = byCode();

    private RuleCatalogue() {}

    /** Rules over invoices, in the order in which they are checked. */
    public static List<Rule<Invoice>> invoiceRules() {
        return INVOICE_RULES;
    }

    /** Rules over everything else, in the order in which they are checked. */
    public static List<Rule<InvoiceEvent>> eventRules() {
        return EVENT_RULES;
    }

    /** What is known of each code: those of the decoder first, then those of the rules. */
    public static Map<String, RuleInfo> byCodes() {
        return BY_CODE;
    }

    /** Everything wrong with configured severities: unknown codes, and codes that cannot be weakened. */
    public static List<String> problemsOf(Map<String, RuleSeverity> severities) {
        return new TreeMap<>(severities)
                .entrySet().stream()
                        .map(entry -> problemOf(entry.getKey(), entry.getValue()))
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
    }

    private static String problemOf(String code, RuleSeverity severity) {
        RuleInfo info = BY_CODE.get(code);
        if (info == null) {
            return code + ": there is no such rule" + DidYouMean.suggestion(code, BY_CODE.keySet());
        }
        boolean weakened = info.gravity() == Gravity.FATAL && severity != RuleSeverity.QUARANTINE;
        return weakened ? code + ": nothing usable is left of such a document (expected: quarantine)" : "";
    }

    private static Map<String, RuleInfo> byCode() {
        Map<String, RuleInfo> infos = new LinkedHashMap<>();
        DecoderCodes.all().forEach(info -> infos.putIfAbsent(info.code(), info));
        INVOICE_RULES.forEach(rule -> infos.putIfAbsent(rule.info().code(), rule.info()));
        EVENT_RULES.forEach(rule -> infos.putIfAbsent(rule.info().code(), rule.info()));
        return Collections.unmodifiableMap(infos);
    }
}
