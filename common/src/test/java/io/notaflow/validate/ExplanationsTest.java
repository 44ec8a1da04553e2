package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Violation;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    @Test
    void fillsInValueAndExpectation() {
        Explanation explanation =
                Explanations.explain(new Violation("TOTAL_FORMULA", "total/ICMSTot/vNF", "132.02", "132.00"));

        assertThat(explanation.messagePt()).isEqualTo("O valor da nota vNF é 132.02; as parcelas dão 132.00.");
        assertThat(explanation.messageEn()).isEqualTo("The invoice total vNF is 132.02; its parts give 132.00.");
        assertThat(explanation.sefaz()).isEqualTo("610");
        assertThat(explanation.remedyPt()).startsWith("Recalcule");
        assertThat(explanation.remedyEn()).startsWith("Recompute");
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsShownAsItIs() {
        assertThat(Explanations.explain(new Violation("CFOP_FORMAT", "", "{expected}", "{value}"))
                        .messageEn())
                .isEqualTo("CFOP {expected} does not exist (expected: {value}).");
    }

    @Test
    void whatIsAbsentIsSaidToBe() {
        assertThat(Explanations.explain(new Violation("REJECTED_EVENT", "", null, "135"))
                        .messagePt())
                .isEqualTo("A SEFAZ não registrou o evento: cStat (ausente) (esperado: 135).");
    }

    @Test
    void longValuesAreCutWithoutBreakingACharacter() {
        String cut = Explanations.explain(new Violation("CFOP_FORMAT", "", "x".repeat(79) + "😀".repeat(900), ""))
                .messageEn();

        assertThat(cut).hasSizeLessThan(140).contains("x…");
    }

    @Test
    void anUnknownCodeExplainsItself() {
        assertThat(Explanations.explain(new Violation("NEVER_HEARD_OF", "", "1", "2")))
                .isEqualTo(new Explanation("NEVER_HEARD_OF", "", "NEVER_HEARD_OF", "NEVER_HEARD_OF", "", ""));
    }
}
