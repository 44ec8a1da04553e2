package io.notaflow.anomaly.rule;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What a rule can look at. Names are shown to users and never change; fields are only added. */
public enum Field {
    EVENT(one(Field::event)),
    ISSUER(one(Fact::issuer)),
    ISSUER_ROOT(one(fact -> fact.issuer().substring(0, 8))),
    ISSUER_UF(one(fact -> fact.invoice().issuerUf())),
    RECIPIENT(one(fact -> Objects.requireNonNullElse(fact.invoice().recipient(), ""))),
    RECIPIENT_UF(one(fact -> fact.invoice().recipientUf())),
    ROLE(one(fact -> Written.name(fact.invoice().role()))),
    MODEL(number(fact -> digits(fact, 20, 22))),
    SERIES(number(fact -> digits(fact, 22, 25))),
    NUMBER(number(fact -> digits(fact, 25, 34))),
    EMISSION_TYPE(number(fact -> digits(fact, 34, 35))),
    DIRECTION(number(fact -> fact.invoice().direction())),
    PURPOSE(number(fact -> fact.invoice().purpose())),
    PRESENCE(number(fact -> fact.invoice().presence())),
    REGIME(number(fact -> fact.invoice().regime())),
    ITEMS(number(fact -> fact.invoice().lines().size())),
    HOUR(number(fact -> fact.invoice().issuedLocally().getHour())),
    WEEKDAY(number(fact -> fact.invoice().issuedLocally().getDayOfWeek().getValue())),
    DELAY(number(fact -> minutes(fact.invoice(), fact.arrival()))),
    EVENT_DELAY(number(fact -> minutes(fact.invoice(), fact.at()))),
    TOTAL(money(Traits::total)),
    ICMS(money(Traits::icms)),
    DISCOUNT(money(Traits::discount)),
    SALE(flag(Traits::sale)),
    INTERSTATE(flag(Field::isInterstate)),
    PAYMENT(many(Traits::payments)),
    NCM(many(lines(Line::ncm))),
    CFOP(many(lines(Line::cfop))),
    CST(many(lines(Line::cst))),
    UNIT(many(lines(Line::unit))),
    ODDITY(many(traits -> traits.oddities().stream()
            .map(oddity -> oddity.kind().slug())
            .distinct()
            .toList()));

    @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
    private final Reading reading;

    Field(Reading reading) {
        this.reading = reading;
    }

    /** What its values are. */
    public FieldType type() {
        return reading.type;
    }

    /** Whether a document has several values of it, of which any may be meant. */
    public boolean isMany() {
        return reading.texts != null;
    }

    /** Its only text; for fields of that type with one value. */
    public String text(Fact fact) {
        return Objects.requireNonNull(reading.text, "texts only").apply(fact);
    }

    /** Its value: cents of an amount, 1 for true; for everything but texts. */
    public long number(Fact fact) {
        return Objects.requireNonNull(reading.number, "numbers only").applyAsLong(fact);
    }

    /** All its texts; unknown ones are empty. */
    public List<String> texts(Fact fact) {
        return reading.texts == null ? List.of(text(fact)) : reading.texts.apply(fact);
    }

    /** Its value as people read it. */
    public String shown(Fact fact) {
        return type() == FieldType.TEXT ? text(fact) : String.valueOf(number(fact));
    }

    /** Its name in rules. */
    public String written() {
        return Written.name(this);
    }

    private static String event(Fact fact) {
        return fact.kind() == FactKind.WITHDRAWN ? "issued" : Written.name(fact.kind());
    }

    private static long minutes(Traits traits, Instant moment) {
        return Duration.between(traits.issuedAt(), moment).toMinutes();
    }

    private static boolean isInterstate(Traits traits) {
        return !traits.issuerUf().isEmpty()
                && !traits.recipientUf().isEmpty()
                && !traits.issuerUf().equals(traits.recipientUf());
    }

    /** Digits of the access key, without making texts of them. */
    private static long digits(Fact fact, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (fact.key().charAt(i) - '0');
        }
        return number;
    }

    private static Reading one(Function<Fact, String> text) {
        return new Reading(FieldType.TEXT, text, null, null);
    }

    private static Reading number(ToLongFunction<Fact> number) {
        return new Reading(FieldType.NUMBER, null, number, null);
    }

    private static Reading money(ToLongFunction<Traits> cents) {
        return new Reading(FieldType.MONEY, null, fact -> cents.applyAsLong(fact.invoice()), null);
    }

    private static Reading flag(Predicate<Traits> flag) {
        return new Reading(FieldType.FLAG, null, fact -> flag.test(fact.invoice()) ? 1 : 0, null);
    }

    private static Reading many(Function<Traits, List<String>> texts) {
        return new Reading(FieldType.TEXT, null, null, fact -> texts.apply(fact.invoice()));
    }

    private static Function<Traits, List<String>> lines(Function<Line, String> text) {
        return traits -> traits.lines().stream().map(text).distinct().toList();
    }

    /** How a field's values are read; one of the three is there. */
    private record Reading(
            FieldType type,
            @Nullable Function<Fact, String> text,
            @Nullable ToLongFunction<Fact> number,
            @Nullable Function<Fact, List<String>> texts) {}
}
