package io.notaflow.validate;

import static io.notaflow.testing.TestEvents.cancellation;
import static io.notaflow.testing.TestEvents.statement;
import static io.notaflow.testing.TestEvents.voidedRange;
import static io.notaflow.testing.TestEvents.with;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.testing.TestInvoices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases for events, answers, summaries and voided ranges. */
final class EventCases {
    private static final String KEY = TestInvoices.nfe().invoice().key();

    private EventCases() {}

    static List<RuleCase> all() {
        InvoiceEvent correction = with(cancellation(), "type", "110110");
        InvoiceEvent query = statement(EventKind.STATUS, "retConsSitNFe", 100);
        return List.of(
                changed("REJECTED_EVENT", cancellation(), "status", 573, 155),
                changed("REJECTED_VOIDED_RANGE", voidedRange(), "status", 563, 102),
                changed("REJECTED_PROTOCOL", query, "status", 217, 205),
                changed("ANSWER_WITHOUT_STATE", query, "status", 109, 110),
                changed("EVENT_KEY_MALFORMED", cancellation(), "key", KEY + "0", KEY),
                changed("EVENT_KEY_CHECK_DIGIT", cancellation(), "key", KEY.substring(0, 43) + wrongDigit(), KEY),
                changed("EVENT_KEY_MODEL", cancellation(), "key", ofModel("57"), ofModel("65")),
                changed("EVENT_TYPE", cancellation(), "type", "11011", "110112"),
                changed("EVENT_SEQUENCE", cancellation(), "sequence", 0, 99),
                changed("CORRECTION_OF_NFCE", correction, "key", ofModel("65"), ofModel("55")),
                changed(
                        "VOIDED_RANGE_MISSING",
                        voidedRange(),
                        "voidedRange",
                        null,
                        voidedRange().voidedRange()),
                changed("VOIDED_RANGE_ORDER", voidedRange(), "voidedRange.first", 20, 19),
                changed("VOIDED_RANGE_CODES", voidedRange(), "voidedRange.stateCode", 36, 33),
                changed(
                        "VOIDED_RANGE_ISSUER",
                        voidedRange(),
                        "voidedRange.issuer.value",
                        "11222333000182",
                        TestInvoices.RECIPIENT));
    }

    private static RuleCase changed(
            String code, InvoiceEvent event, String path, @Nullable Object fires, @Nullable Object near) {
        return new RuleCase(code, with(event, path, fires), with(event, path, near));
    }

    private static char wrongDigit() {
        return KEY.charAt(43) == '9' ? '0' : '9';
    }

    private static String ofModel(String model) {
        String key = KEY.substring(0, 20) + model + KEY.substring(22);
        return key.substring(0, 43) + AccessKey.checkDigit(key);
    }
}
