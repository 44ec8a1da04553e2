package io.notaflow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalTimeTest {

    @Test
    void readsTheMomentAndKeepsItsOffset() {
        assertThat(FiscalTime.dateTime("2026-11-21T22:30:05-03:00", false))
                .isEqualTo(OffsetDateTime.parse("2026-11-21T22:30:05-03:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCD-11-21T10:00:00-03:00",
                "2026-02-30T10:00:00-03:00",
                "2026-11-21T24:00:00-03:00",
                "2026-11-21T10:00:00-03:30",
                "2026-11-21T10:00:00-12:00",
                "2026-11-21T10:00:00+13:00",
                "+999999999-01-01T00:00:00Z",
                "-0001-01-01T00:00:00-03:00",
                ""
            })
    void refusesWhatIsNoMomentInEitherSyntax(String text) {
        assertThat(FiscalTime.dateTime(text, false)).isNull();
        assertThat(FiscalTime.dateTime(text, text.length() != "2026-11-21T10:00:00-03:00".length()))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T10:00:00Z", "2026-11-21T10:00:00.123-03:00"})
    void takesZAndFractionsFromJsonOnly(String text) {
        assertThat(FiscalTime.dateTime(text, false)).isNull();
        assertThat(FiscalTime.dateTime(text, true)).isEqualTo(OffsetDateTime.parse(text));
    }

    @Test
    void readsDatesOfFourDigitYearsOnly() {
        assertThat(FiscalTime.date("2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(FiscalTime.date("2026-02-30")).isNull();
        assertThat(FiscalTime.date("+999999999-01-01")).isNull();
        assertThat(FiscalTime.date("-0001-01-01")).isNull();
    }
}
