package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One fault in one field, for every field: what cannot be used says why, and whatever else is right stays readable. */
class EveryFaultTest {
    private static final String HERE = "~fault~";

    private final DocumentDecoder decoder = new DocumentDecoder();

    @ParameterizedTest
    @EnumSource
    void emptyFieldsAreToldOrLeftOut(Fixture fixture) {
        assertThat(withoutReason(fixture, xml -> xml.replace(HERE, ""))).isEmpty();
        assertThat(withoutReason(fixture, xml -> xml.replace(HERE, " \n"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void elementsInPlaceOfTextsAreTold(Fixture fixture) {
        assertThat(withoutReason(fixture, xml -> xml.replace(HERE, "<x>1</x>"))).isEmpty();
        assertThat(withoutReason(fixture, xml -> xml.replace(HERE, "1<x/>1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void missingAndRepeatedFieldsAreTold(Fixture fixture) {
        assertThat(withoutReason(fixture, xml -> xml.replaceAll("<(\\w+)>" + HERE + "</\\1>", "")))
                .isEmpty();
        assertThat(withoutReason(fixture, xml -> xml.replaceAll("<(\\w+)>" + HERE + "</\\1>", "<$1>1</$1><$1>2</$1>")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textsOfAnotherKindAreTold(Fixture fixture) {
        for (String text : List.of("x", "-1", "9".repeat(50), "2026-02-30")) {
            assertThat(withoutReason(fixture, xml -> xml.replace(HERE, text)))
                    .as(text)
                    .isEmpty();
        }
    }

    /** Fields whose fault leaves nothing behind, neither a document nor a reason, or breaks the decoder. */
    private List<String> withoutReason(Fixture fixture, UnaryOperator<String> fault) {
        XmlDocument document = fixture.document();
        List<String> wrong = new ArrayList<>();
        for (String path : document.texts().keySet()) {
            String xml = fault.apply(new String(document.with(path, HERE), UTF_8));
            for (DecodedDocument decoded : decoder.decode(xml.getBytes(UTF_8))) {
                boolean nothing =
                        decoded.document() == null && decoded.violations().isEmpty();
                boolean broken =
                        decoded.violations().stream().anyMatch(one -> one.code().equals("DECODER_FAILURE"));
                if (nothing || broken) {
                    wrong.add(path);
                }
            }
        }
        return wrong;
    }
}
