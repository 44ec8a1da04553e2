package io.notaflow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Violation;
import io.notaflow.testing.DistinctRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a document is read into the component that the table names, and nothing else is. */
class EveryFieldTest {
    /** Decides whether {@code detEvento} is read as the announcement of an invoice. */
    private static final String DECISIVE = "procEventoNFe/evento/infEvento/tpEvento";

    /** What two groups share, though the layout gives it to one of them. */
    private static final List<String> NO_ELEMENT = List.of(
            "issuer.registrationIndicator",
            "issuer.suframa",
            "items[].taxes.cofins.inTotal",
            "items[].taxes.cofinsSt.cst",
            "items[].taxes.pis.inTotal",
            "items[].taxes.pisSt.cst",
            "recipient.cnae",
            "recipient.substituteStateRegistration",
            "recipient.taxRegime",
            "recipient.tradeName");

    @ParameterizedTest
    @EnumSource
    void everyElementBecomesTheComponentThatTheTableNames(Fixture fixture) {
        FieldTable table = fixture.table();
        Map<String, String> actual = new TreeMap<>(Fixture.leaves(fixture.bytes()));
        Map<String, String> expected = new TreeMap<>();
        fixture.document().texts().forEach((path, text) -> {
            for (String component : table.of(path).components()) {
                if (!fixture.composed().containsKey(component) && !text.isEmpty()) {
                    assertThat(expected.put(component, Leaves.like(actual.get(component), text)))
                            .as("%s is filled twice", component)
                            .isNull();
                }
            }
        });
        expected.putAll(fixture.composed());
        actual.remove("fingerprint");

        assertThat(Leaves.changed(expected, actual))
                .extracting(component ->
                        component + ": " + actual.get(component) + " instead of " + expected.get(component))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherTextInAnElementChangesThatComponentOnly(Fixture fixture) {
        FieldTable table = fixture.table();
        XmlDocument document = fixture.document();
        Map<String, String> before = Fixture.leaves(fixture.bytes());
        List<String> wrong = new ArrayList<>();
        document.texts().forEach((path, text) -> {
            FieldTable.Expectation expectation = table.of(path);
            Set<String> expected = new TreeSet<>(expectation.components());
            if (expectation.digested()) {
                expected.add("fingerprint");
            }
            Set<String> changed = Leaves.changed(before, Fixture.leaves(document.with(path, other(text))));
            if (fixture == Fixture.EVENT_EPEC && path.equals(DECISIVE)) {
                changed.removeIf(component -> component.startsWith("summary."));
            }
            if (!changed.equals(expected)) {
                wrong.add(path + ": " + changed + " instead of " + expected);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyComponentOfAnInvoiceAndOfAStatementIsFilledBySomeDocument() {
        assertThat(unfilled(new DistinctRecord<>(Invoice.class), "invoice")).containsExactlyElementsOf(NO_ELEMENT);
        assertThat(unfilled(new DistinctRecord<>(InvoiceEvent.class), "statement"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "statement"})
    void everyLineOfTheTableStandsInSomeDocument(String table) {
        FieldTable lines = new FieldTable(table);
        Fixture.of(table).forEach(fixture -> fixture.document().texts().keySet().forEach(lines::of));

        assertThat(lines.unused()).isEmpty();
    }

    @Test
    void flawlessDocumentsRaiseNothingButTheirAge() {
        for (Fixture fixture : Fixture.values()) {
            boolean old = fixture == Fixture.NFCE_3_10 || fixture == Fixture.NFE_2_00;
            assertThat(Fixture.decoded(fixture.bytes()).violations())
                    .as("%s", fixture)
                    .extracting(Violation::code)
                    .isEqualTo(old ? List.of("LEGACY_LAYOUT") : List.of());
        }
    }

    /** Masks are given later, to protect persons. */
    private static Set<String> unfilled(DistinctRecord<?> all, String table) {
        Set<String> components = new TreeSet<>();
        all.leaves().keySet().forEach(path -> components.add(path.replaceAll("\\[\\d+]", "[]")));
        components.removeIf(component -> component.endsWith(".masked"));
        Fixture.of(table).forEach(fixture -> Fixture.leaves(fixture.bytes())
                .keySet()
                .forEach(path -> components.remove(path.replaceAll("\\[\\d+]", "[]"))));
        return components;
    }

    /** Of the same kind, so that it can be read. */
    private static String other(String text) {
        if (text.isEmpty()) {
            return "1";
        }
        boolean offset = text.matches(".*T\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:00");
        int place = text.length() - (offset ? "0-03:00".length() : 1);
        char last = text.charAt(place);
        char next = last == '9' ? '8' : last == 'Z' ? 'Y' : last == 'z' ? 'y' : (char) (last + 1);
        return text.substring(0, place) + next + text.substring(place + 1);
    }
}
