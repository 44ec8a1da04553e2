package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadReaderTest {
    private static final ParseLimits SMALL = new ParseLimits(10_000, 10, 50, 5, 200, 20, 40);

    private final DocumentTape tape = new DocumentTape();
    private final PayloadReader reader = new PayloadReader(SMALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<det nItem='2'><prod><vProd>10.50</vProd></prod></det>",
                "<n:det xmlns:n='u' nItem='2'>\n <n:prod><n:vProd><![CDATA[10.]]>50</n:vProd></n:prod>\n</n:det>",
                "{'det':{'@nItem':'2','prod':{'vProd':'10.50'}}}",
                "{'det':[{'-nItem':2,'prod':{'vProd':10.50}}]}",
                "{'n:det':{'$':{'nItem':'2'},'n:prod':{'n:vProd':{'$t':'10.50'}}}}",
                "{'det':{'_attributes':{'nItem':'2'},'prod':{'vProd':{'_text':'10.50'}}}}",
                "{'det':{'attributes':{'nItem':'2'},'prod':{'vProd':{'#text':10.50}}}}"
            })
    void everyDialectGivesTheSameTape(String document) {
        String text = document.startsWith("{") ? document.replace('\'', '"') : document;

        assertThat(code(text.getBytes(UTF_8))).isNull();

        int det = tape.child(0, "det");
        int amount = tape.child(tape.child(det, "prod"), "vProd");
        int number = tape.child(det, "nItem");
        assertThat(tape.text(number)).isEqualTo("2");
        assertThat(tape.isAttribute(number)).isTrue();
        assertThat(tape.decimal(amount)).isEqualTo(new BigDecimal("10.50"));
        assertThat(tape.path(amount)).isEqualTo("det/prod/vProd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a>                                 | XML_MALFORMED",
                "<a><b></a>                          | XML_MALFORMED",
                "<a>&x;</a>                          | XML_MALFORMED",
                "<!DOCTYPE a><a/>                    | XML_DTD_REFUSED",
                "<!DOCTYPE a SYSTEM 'http://x'><a/>  | XML_DTD_REFUSED",
                "<a/><b/>                            | SEVERAL_DOCUMENTS",
                "<a/><?xml version='1.0'?><b/>       | SEVERAL_DOCUMENTS",
                "<a/>rest                            | TRAILING_CONTENT",
                "<a b='1' c='1' d='1' e='1' f='1' g='1'/> | TOO_LARGE",
                "{\"a\":1,\"a\":2}                   | JSON_DUPLICATE_NAME",
                "{\"a\":1                            | JSON_MALFORMED",
                "{\"a\":123456789012345678901234}    | TOO_LARGE",
                "{\"a\":\"\\u0000\"}                 | NUL_CHARACTER",
                "{\"a\":\"\\ud800\"}                 | LONE_SURROGATE",
                "{\"a\":1} {\"a\":2}                 | SEVERAL_DOCUMENTS",
                "{\"a\":1} x                         | TRAILING_CONTENT",
                "hello                               | UNSUPPORTED_DOCUMENT",
            })
    void brokenInputIsNamed(String document, ProblemCode expected) {
        assertThat(code(document.getBytes(UTF_8))).isEqualTo(expected);
    }

    @Test
    void nothingIsNamedToo() {
        assertThat(code(null)).isEqualTo(ProblemCode.TOMBSTONE);
        assertThat(code(new byte[0])).isEqualTo(ProblemCode.EMPTY_PAYLOAD);
        assertThat(code(" \n".getBytes(UTF_8))).isEqualTo(ProblemCode.EMPTY_PAYLOAD);
    }

    @Test
    void sizesAreLimited() {
        assertThat(code(("<a>" + "x".repeat(10_000) + "</a>").getBytes(UTF_8))).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(code(("<a>" + "x".repeat(5_000) + "</a>").getBytes(UTF_8))).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(code(("{\"a\":\"" + "x".repeat(5_000) + "\"}").getBytes(UTF_8)))
                .isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(code("<a>".repeat(11).getBytes(UTF_8))).isEqualTo(ProblemCode.TOO_DEEP);
        assertThat(code("{\"a\":".repeat(1_000).getBytes(UTF_8))).isEqualTo(ProblemCode.TOO_DEEP);
        assertThat(code(("<a>" + "<b/>".repeat(50) + "</a>").getBytes(UTF_8))).isEqualTo(ProblemCode.TOO_MANY_NODES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void declaredEncodingsAreRead(String encoding) {
        String document = "<?xml version='1.0' encoding='" + encoding + "'?><a>São João</a>";

        assertThat(code(document.getBytes(Charset.forName(encoding)))).isNull();
        assertThat(tape.text(tape.child(0, "a"))).isEqualTo("São João");
    }

    @Test
    void encodingsAreFoundByTheirBytes() {
        assertThat(code("\uFEFF<a>ã</a>".getBytes(UTF_8))).isNull();
        assertThat(code("<a>ã</a>".getBytes(UTF_16))).isNull();
        assertThat(code("\uFEFF{\"a\":1}".getBytes(UTF_8))).isNull();
        assertThat(code("{\"a\":\"ã\"}".getBytes(UTF_16LE))).isNull();
        assertThat(code("<a>ã</a>".getBytes(ISO_8859_1))).isEqualTo(ProblemCode.ENCODING_INVALID);
        assertThat(code("{\"a\":\"ã\"}".getBytes(ISO_8859_1))).isEqualTo(ProblemCode.ENCODING_INVALID);
        assertThat(code("<a>x\0y</a>".getBytes(UTF_8))).isEqualTo(ProblemCode.NUL_CHARACTER);
    }

    @Test
    void aMissingNamespaceIsTold() {
        assertThat(code("<a/>".getBytes(UTF_8))).isNull();
        assertThat(tape.namespaceMissing()).isTrue();
        assertThat(code("<p:a xmlns:p='u'/>".getBytes(UTF_8))).isNull();
        assertThat(tape.namespaceMissing()).isFalse();
    }

    @Test
    void pathsCountOnlyRepeatedNames() {
        assertThat(code("<a><det/><det><v>-1</v></det></a>".getBytes(UTF_8))).isNull();

        int second = tape.nextSameName(tape.child(tape.child(0, "a"), "det"));
        int amount = tape.child(second, "v");
        assertThat(tape.path(amount)).isEqualTo("a/det[2]/v");
        assertThat(tape.decimal(amount)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "0.00,true",
        "9999999999999999999999.99,true",
        "1e3,false",
        ".5,false",
        "5.,false",
        "1.2.3,false"
    })
    void onlyPlainDecimalsAreDecimals(String text, boolean decimal) {
        assertThat(DecimalText.parse(text.toCharArray(), 0, text.length()))
                .isEqualTo(decimal ? new BigDecimal(text) : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><a x='1'><b>1.00</b><![CDATA[é😀]]></a>",
                "{\"a\":{\"@x\":1,\"b\":[1.00,\"é😀\",null,true,{}]}}"
            })
    void mutatedBytesNeverThrow(String document) {
        byte[] original = document.getBytes(UTF_8);
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] mutant = original.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            refused += code(mutant) == null ? 0 : 1;
        }
        assertThat(refused).isBetween(1, 19_999);
    }

    private @Nullable ProblemCode code(byte @Nullable [] payload) {
        DecodeProblem problem = reader.read(payload, tape);
        return problem == null ? null : problem.code();
    }

    @Test
    void digitsAroundAnElementAreNeverJoinedToOneAmount() {
        DocumentTape mixed = new DocumentTape();

        assertThat(new PayloadReader(ParseLimits.DEFAULT).read("<vNF>10<x/>0.00</vNF>".getBytes(UTF_8), mixed))
                .isNull();

        assertThat(mixed.text(mixed.child(0, "vNF"))).isEmpty();
    }
}
