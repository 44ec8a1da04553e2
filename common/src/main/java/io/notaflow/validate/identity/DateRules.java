package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Protocol;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Impossible dates of issue (MOC 7.0, rule B09-10 and following; rejections 212, 703). */
public final class DateRules {
    /** Wider than any mistake of zone or daylight saving time. */
    private static final Duration ANY_ZONE = Duration.ofHours(24);
    /** What SEFAZ grants clocks. */
    private static final Duration CLOCK = Duration.ofMinutes(5);

    private static final Text SET_CLOCK = new Text(
            "Acerte o relógio e o fuso do sistema emissor.", "Set clock and time zone of the issuing system right.");

    private DateRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.grave("ISSUED_IN_FUTURE")
                                .sefaz("703")
                                .says(
                                        "A data de emissão {value} é mais de 24 h posterior à chegada ({expected}).",
                                        "The date of issue {value} is more than 24 h after the arrival ({expected}).")
                                .remedy(SET_CLOCK),
                        DateRules::future),
                Rule.of(
                        RuleInfo.mild("ISSUED_AFTER_ARRIVAL")
                                .sefaz("703")
                                .says(
                                        "A data de emissão {value} é posterior à chegada ({expected}).",
                                        "The date of issue {value} is after the arrival ({expected}).")
                                .remedy(SET_CLOCK),
                        DateRules::afterArrival),
                Rule.of(
                        RuleInfo.mild("ISSUED_AFTER_AUTHORISATION")
                                .sefaz("212")
                                .says(
                                        "A data de emissão {value} é posterior à autorização ({expected}).",
                                        "The date of issue {value} is after the authorisation ({expected}).")
                                .remedy(SET_CLOCK),
                        DateRules::afterAuthorisation),
                Rule.of(
                        RuleInfo.grave("ISSUED_BEFORE_2006")
                                .sefaz("228")
                                .says(
                                        "A data de emissão {value} é anterior à NF-e (esperado: {expected}).",
                                        "The date of issue {value} is older than the NF-e itself (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        DateRules::beforeTheFirst));
    }

    private static void future(Invoice invoice, Inspection inspection) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        if (issuedAt != null && isLater(issuedAt, inspection.receivedAt(), ANY_ZONE)) {
            inspection.report("ide/dhEmi", issuedAt, "≤ " + inspection.receivedAt());
        }
    }

    private static void afterArrival(Invoice invoice, Inspection inspection) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        Instant arrival = inspection.receivedAt();
        if (issuedAt != null && isLater(issuedAt, arrival, CLOCK) && !isLater(issuedAt, arrival, ANY_ZONE)) {
            inspection.report("ide/dhEmi", issuedAt, "≤ " + arrival);
        }
    }

    private static void afterAuthorisation(Invoice invoice, Inspection inspection) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        Protocol protocol = invoice.protocol();
        OffsetDateTime taken = protocol == null ? null : protocol.receivedAt();
        if (issuedAt != null && taken != null && isLater(issuedAt, taken.toInstant(), CLOCK)) {
            inspection.report("ide/dhEmi", issuedAt, "≤ " + taken);
        }
    }

    private static void beforeTheFirst(Invoice invoice, Inspection inspection) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        if (issuedAt != null && issuedAt.getYear() < 2006) {
            inspection.report("ide/dhEmi", issuedAt, "≥ 2006");
        }
    }

    /** A limit before 2006 is no limit: the record carried no timestamp. */
    private static boolean isLater(OffsetDateTime issuedAt, Instant limit, Duration allowance) {
        return limit.isAfter(Moments.FIRST_INVOICE)
                && issuedAt.toEpochSecond() > limit.getEpochSecond() + allowance.toSeconds();
    }
}
