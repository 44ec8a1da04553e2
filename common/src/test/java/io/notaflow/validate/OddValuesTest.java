package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.testing.RecordPath;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever single field a document lacks or spoils, it is judged; a throw would stop the stream. */
class OddValuesTest {
    private static final Map<Class<?>, List<?>> ODD = Map.of(
            String.class,
            List.of("", "0", "x", "000000", "Ω😀\u0000", "9".repeat(44), "A".repeat(44), "-1"),
            Integer.class,
            List.of(-1, 0, 10, 99, Integer.MAX_VALUE, Integer.MIN_VALUE),
            BigDecimal.class,
            List.of(
                    BigDecimal.ZERO,
                    new BigDecimal("-0.01"),
                    new BigDecimal("1E40"),
                    new BigDecimal("0." + "1".repeat(60))),
            OffsetDateTime.class,
            List.of(OffsetDateTime.MIN, OffsetDateTime.MAX, OffsetDateTime.parse("0000-01-01T00:00:00Z")),
            List.class,
            List.of(List.of()));

    private final DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());

    @Test
    void anyOddFieldOfAnInvoiceIsJudged() {
        int judged = 0;
        for (TestInvoice good : List.of(
                TestInvoices.nfe(),
                TestInvoices.unanswered(),
                TestInvoices.nfce(),
                CoherenceCases.toConsumerInRio(),
                ArithmeticCases.service(),
                ArithmeticCases.deferred(),
                ArithmeticCases.substituted())) {
            for (RecordPath.Field field : RecordPath.fields(good.invoice())) {
                for (Object odd : odd(field)) {
                    judge(good.with(field.path(), odd).invoice(), field);
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(5_000);
    }

    @Test
    void anyOddFieldOfAnEventIsJudged() {
        int judged = 0;
        for (InvoiceEvent good : List.of(TestEvents.cancellation(), TestEvents.voidedRange())) {
            for (RecordPath.Field field : RecordPath.fields(good)) {
                for (Object odd : odd(field)) {
                    judge(TestEvents.with(good, field.path(), odd), field);
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(100);
    }

    private void judge(FiscalDocument document, RecordPath.Field field) {
        Verdict verdict =
                validator.validate(new DecodedDocument(0, "x", document, List.of()), TestInvoices.RECEIVED_AT);

        assertThat(verdict.findings()).as(field.path()).allSatisfy(finding -> {
            assertThat(Explanations.explain(finding.violation()).messageEn()).isNotEmpty();
            assertThat(finding.violation().path()).doesNotContain("null");
        });
    }

    private static List<@Nullable Object> odd(RecordPath.Field field) {
        List<@Nullable Object> values =
                new ArrayList<>(ODD.getOrDefault(field.type() == int.class ? Integer.class : field.type(), List.of()));
        if (field.mayBeNull()) {
            values.add(null);
        }
        return values;
    }
}
