package io.notaflow.validate;

import io.notaflow.domain.FiscalDocument;
import io.notaflow.testing.TestInvoice;

/**
 * A document that breaks a rule, and a near one that does not.
 *
 * @param code the rule
 * @param fires breaks it
 * @param near does not
 */
record RuleCase(String code, FiscalDocument fires, FiscalDocument near) {
    static RuleCase of(String code, TestInvoice fires, TestInvoice near) {
        return new RuleCase(code, fires.invoice(), near.invoice());
    }

    @Override
    public String toString() {
        return code;
    }
}
