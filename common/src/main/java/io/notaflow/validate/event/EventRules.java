package io.notaflow.validate.event;

import io.notaflow.domain.InvoiceEvent;
import io.notaflow.validate.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is checked on statements about keys. */
public final class EventRules {
    private EventRules() {}

    /** All of them, in the order in which they are checked and listed. */
    public static List<Rule<InvoiceEvent>> rules() {
        return Stream.of(EventStatusRules.rules(), EventKeyRules.rules(), VoidedRangeRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
