package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a document is written down, it is the same document: every value and the fingerprint. */
class SameDocumentTest {
    /** Zeros in front that a number has lost and nobody can put back: such a text is as long as the issuer likes. */
    private static final Set<String> LOST_ZEROS =
            Set.of("billing.instalments[0].number", "billing.instalments[1].number");

    private static final String NAMESPACE = " xmlns=\"http://www.portalfiscal.inf.br/nfe\"";

    @ParameterizedTest
    @EnumSource
    void jsonOfEveryDialectSaysTheSame(Fixture fixture) {
        for (JsonMirror dialect : JsonMirror.values()) {
            String json = dialect.of(fixture.document().root());

            assertSame(fixture, dialect.name(), json);
            assertSame(fixture, dialect + " in an object", "{\"status\":1,\"data\":{\"records\":" + json + "}}");
            assertSame(fixture, dialect + " in lists", "[[{\"payload\":[{\"body\":" + json + "}]}]]");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"NFC?E_[234].*", "VOIDED_RANGE", "EVENT_(SUBSTITUTED|CORRECTED|UNDONE|EPEC)"})
    void jsonWithoutTheNameOfItsRootSaysTheSame(Fixture fixture) {
        assertSame(
                fixture,
                "without root",
                JsonMirror.PLAIN.value(fixture.document().root()));
    }

    /** Some converters drop every attribute: the key is the protocol's, or composed. */
    @ParameterizedTest
    @EnumSource(names = {"NFE_4_00", "NFCE_3_10", "NFE_2_00", "NFE_EXPORTED"})
    void attributesMayBeLost(Fixture fixture) {
        Map<String, String> actual = Fixture.leaves(text(fixture)
                .replaceAll("(?<= )(Id|nItem|versao)=\"[^\"]*\"", "")
                .getBytes(UTF_8));

        assertThat(Leaves.changed(Fixture.leaves(fixture.bytes()), actual)).containsExactly("layout");
    }

    @ParameterizedTest
    @EnumSource
    void namespacesSayNothing(Fixture fixture) {
        String xml = text(fixture);

        assertSame(fixture, "without namespace", xml.replace(NAMESPACE, ""));
        assertSame(fixture, "of another", xml.replace(NAMESPACE, " xmlns='urn:other'"));
        assertSame(fixture, "with prefixes", prefixed(xml));
        assertSame(
                fixture,
                "prefixed JSON",
                JsonMirror.PLAIN.of(
                        XmlDocument.of(prefixed(xml).getBytes(UTF_8)).root()));
    }

    @ParameterizedTest
    @EnumSource
    void envelopesSayNothing(Fixture fixture) {
        String xml = text(fixture);

        assertSame(
                fixture,
                "SOAP 1.1",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body>"
                        + "<nfeResultMsg xmlns='http://www.portalfiscal.inf.br/nfe/wsdl/NFeAutorizacao4'>" + xml
                        + "</nfeResultMsg></s:Body></s:Envelope>");
        assertSame(
                fixture,
                "SOAP 1.2 and more",
                "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'><e:Body><a><b><c>" + xml
                        + "</c></b></a></e:Body></e:Envelope>");
    }

    @ParameterizedTest
    @EnumSource
    void encodingsSayNothing(Fixture fixture) {
        String xml = text(fixture);
        String json = JsonMirror.PLAIN.of(fixture.document().root());

        assertSame(fixture, "BOM", "\uFEFF" + xml);
        assertSame(fixture, "BOM, JSON", "\uFEFF" + json);
        for (Charset charset : new Charset[] {ISO_8859_1, Charset.forName("windows-1252"), UTF_8, UTF_16}) {
            String declared = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>" + xml;
            assertSame(fixture, charset.name(), declared.getBytes(charset));
        }
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            assertSame(fixture, charset.name(), xml.getBytes(charset));
            assertSame(fixture, charset.name() + ", JSON", json.getBytes(charset));
        }
    }

    @ParameterizedTest
    @EnumSource
    void notationsSayNothing(Fixture fixture) {
        String xml = text(fixture);

        assertSame(fixture, "one line", xml.replaceAll(">\\s+<", "><"));
        assertSame(fixture, "CRLF", xml.replace("\n", "\r\n"));
        assertSame(fixture, "blanks", xml.replaceAll("><", ">\n\t <").replaceAll(">\n\t <!\\[CDATA", "><![CDATA"));
        assertSame(fixture, "quotes", xml.replace('"', '\''));
        assertSame(fixture, "comments", xml.replaceAll(">\\s*<(?=\\w)", "><!-- x --><?y z?><"));
        assertSame(fixture, "sections", xml.replaceAll(">([^<>&\\s][^<>&]*)</", "><![CDATA[$1]]></"));
        assertSame(fixture, "references", xml.replace("ç", "&#231;").replace("ã", "&#xE3;"));
        assertSame(fixture, "attributes", xml.replaceAll("(Id=\"[^\"]*\") (versao=\"[^\"]*\")", "$2 $1"));
    }

    private static void assertSame(Fixture fixture, String how, String payload) {
        assertSame(fixture, how, payload.getBytes(UTF_8));
    }

    private static void assertSame(Fixture fixture, String how, byte[] payload) {
        Map<String, String> expected = Fixture.leaves(fixture.bytes());
        Map<String, String> actual = Fixture.leaves(payload);
        Set<String> changed = Leaves.changed(expected, actual);
        changed.removeIf(one ->
                LOST_ZEROS.contains(one) && String.valueOf(expected.get(one)).equals("00" + actual.get(one)));

        assertThat(changed)
                .as("%s %s", fixture, how)
                .extracting(one -> one + ": " + actual.get(one) + " instead of " + expected.get(one))
                .isEmpty();
    }

    private static String text(Fixture fixture) {
        return new String(fixture.bytes(), UTF_8)
                .replaceFirst("<!--.*-->\\s*", "")
                .strip();
    }

    private static String prefixed(String xml) {
        return xml.replaceAll("<(/?)(?=\\w)", "<$1nf:").replace(" xmlns=", " xmlns:nf=");
    }
}
