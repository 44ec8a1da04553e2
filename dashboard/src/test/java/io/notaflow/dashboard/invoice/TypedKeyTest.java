package io.notaflow.dashboard.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.privacy.PersonalData;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeyTest {
    private static final String KEY = "35260811222333000181550010000350011100350019";
    private static final String OF_A_PERSON = "35260800052998224725559200000350011100350010";

    private final TypedKey typed = new TypedKey(null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                KEY,
                "  " + KEY + "\n",
                "3526 0811 2223 3300 0181 5500 1000 0350 0111 0035 0019",
                "NFe" + KEY,
                "https://www.nfce.fazenda.example/qrcode?p=" + KEY + "|2|1|1|ABCDEF",
                "https://www.nfe.fazenda.example/consulta?chNFe=" + KEY + "&nVersao=100"
            })
    void isFoundHoweverItIsWritten(String text) {
        assertThat(typed.read(text)).contains(KEY);
    }

    @Test
    void lettersOfNewCnpjsMayBeTypedSmall() {
        String withLetters = "3526081ABC34501DE35550010000350011100350019X".substring(0, 44);

        assertThat(typed.read(withLetters.toLowerCase(Locale.ROOT))).contains(withLetters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "' OR 1=1 --", KEY + "1", "ção"})
    void anythingElseIsNone(String text) {
        assertThat(typed.read(text)).isEmpty();
    }

    @Test
    void theKeyOfAPersonIsLookedUpByItsPseudonym() {
        PersonalData personal = new PersonalData("0123456789abcdef0123456789abcdef");

        assertThat(new TypedKey(personal).read(OF_A_PERSON)).contains(personal.protectKey(OF_A_PERSON));
        assertThat(personal.protectKey(OF_A_PERSON)).doesNotContain("52998224725");
    }
}
