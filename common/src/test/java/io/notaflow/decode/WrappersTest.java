package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which documents come out of every wrapper, with which keys, in which order. */
class WrappersTest {
    private static final String ONE = "35260712ABC34501DE35550070000012346481516230";
    private static final String TWO = "35260611222333000181550010000009001112233441";
    private static final String THREE = "41260700012345678909559200000000711623849505";
    private static final String RANGE = "352612ABC34501DE3555007000001300000001308";

    private final DocumentDecoder decoder = new DocumentDecoder();

    static Stream<Arguments> wrappers() {
        return Stream.of(
                wrapper("<nfeProc versao='4.00'>" + nfe(ONE) + protocol(ONE) + "</nfeProc>", "nfeProc " + ONE),
                wrapper(nfe(ONE), "NFe " + ONE),
                wrapper(content(ONE), "infNFe " + ONE),
                wrapper(
                        "<enviNFe versao='4.00'><idLote>1</idLote><indSinc>0</indSinc>" + nfe(ONE) + nfe(TWO)
                                + nfe(THREE) + "</enviNFe>",
                        "NFe " + ONE,
                        "NFe " + TWO,
                        "NFe " + THREE),
                wrapper(
                        "<retEnviNFe versao='4.00'><cStat>104</cStat>" + protocol(ONE) + "</retEnviNFe>",
                        "protNFe " + ONE),
                wrapper(
                        "<retEnviNFe versao='4.00'><cStat>103</cStat><infRec><nRec>351000000000001</nRec></infRec></retEnviNFe>",
                        "retEnviNFe NO_DOCUMENT"),
                wrapper(
                        "<retConsReciNFe versao='4.00'><nRec>351000000000001</nRec><cStat>104</cStat>" + protocol(ONE)
                                + protocol(TWO) + "</retConsReciNFe>",
                        "protNFe " + ONE,
                        "protNFe " + TWO),
                wrapper(
                        "<retConsSitNFe versao='4.00'><cStat>101</cStat><chNFe>" + ONE + "</chNFe>" + protocol(ONE)
                                + registered(ONE, 1) + registered(ONE, 2) + "</retConsSitNFe>",
                        "retConsSitNFe " + ONE,
                        "protNFe " + ONE,
                        "procEventoNFe " + ONE,
                        "procEventoNFe " + ONE),
                wrapper(registered(ONE, 1), "procEventoNFe " + ONE),
                wrapper(
                        "<envEvento versao='1.00'><idLote>7</idLote>" + request(ONE, 1) + request(TWO, 1)
                                + "</envEvento>",
                        "evento " + ONE,
                        "evento " + TWO),
                wrapper(
                        "<retEnvEvento versao='1.00'><idLote>7</idLote><cStat>128</cStat>" + answer(ONE, 1)
                                + answer(TWO, 1) + "</retEnvEvento>",
                        "retEvento " + ONE,
                        "retEvento " + TWO),
                wrapper(
                        "<procInutNFe versao='4.00'>" + voiding() + voided() + "</procInutNFe>",
                        "procInutNFe " + RANGE),
                wrapper(
                        "<ProcInutNFe versao='4.00'>" + voiding() + voided() + "</ProcInutNFe>",
                        "ProcInutNFe " + RANGE),
                wrapper(voiding(), "inutNFe " + RANGE),
                wrapper(voided(), "retInutNFe " + RANGE),
                wrapper("<resNFe versao='1.01'><chNFe>" + ONE + "</chNFe></resNFe>", "resNFe " + ONE),
                wrapper("<resEvento versao='1.01'><chNFe>" + TWO + "</chNFe></resEvento>", "resEvento " + TWO),
                wrapper(
                        "<retDistDFeInt versao='1.01'><cStat>138</cStat><ultNSU>000000000000006</ultNSU><loteDistDFeInt>"
                                + zipped("<nfeProc xmlns='u'>" + nfe(ONE) + protocol(ONE) + "</nfeProc>")
                                + zipped("<resNFe xmlns='u'><chNFe>" + TWO + "</chNFe></resNFe>")
                                + zipped("<procEventoNFe xmlns='u'>" + request(ONE, 1) + answer(ONE, 1)
                                        + "</procEventoNFe>")
                                + zipped("<resEvento xmlns='u'><chNFe>" + TWO + "</chNFe></resEvento>")
                                + zipped("<cteProc xmlns='u'/>")
                                + zipped("<enviNFe xmlns='u'>" + nfe(TWO) + nfe(THREE) + "</enviNFe>")
                                + "</loteDistDFeInt></retDistDFeInt>",
                        "nfeProc " + ONE,
                        "resNFe " + TWO,
                        "procEventoNFe " + ONE,
                        "resEvento " + TWO,
                        "cteProc UNSUPPORTED_DOCUMENT",
                        "NFe " + TWO,
                        "NFe " + THREE),
                wrapper("<retDistDFeInt versao='1.01'><cStat>137</cStat></retDistDFeInt>", "retDistDFeInt NO_DOCUMENT"),
                wrapper(
                        "<archive><year><nfeProc>" + nfe(ONE) + protocol(ONE) + "</nfeProc><nfeProc>" + nfe(TWO)
                                + protocol(TWO) + "</nfeProc></year>" + registered(ONE, 1) + "</archive>",
                        "nfeProc " + ONE,
                        "nfeProc " + TWO,
                        "procEventoNFe " + ONE),
                wrapper(
                        "<nfeProc versao='4.00'>" + nfe(ONE) + protocol(ONE) + registered(ONE, 1) + "</nfeProc>",
                        "nfeProc " + ONE,
                        "procEventoNFe " + ONE),
                wrapper(
                        "<nfeProc versao='4.00'>" + registered(ONE, 1) + nfe(ONE) + protocol(ONE) + "</nfeProc>",
                        "nfeProc " + ONE,
                        "procEventoNFe " + ONE),
                wrapper(
                        "<nfeProc versao='4.00'>" + nfe(ONE) + nfe(TWO) + protocol(TWO) + protocol(ONE) + "</nfeProc>",
                        "NFe " + ONE,
                        "NFe " + TWO,
                        "protNFe " + TWO,
                        "protNFe " + ONE),
                wrapper("<NFe>" + content(ONE) + content(TWO) + "</NFe>", "infNFe " + ONE, "infNFe " + TWO),
                wrapper(
                        "<procEventoNFe versao='1.00'>" + request(ONE, 1) + "<retEnvEvento versao='1.00'>"
                                + answer(ONE, 1) + "</retEnvEvento></procEventoNFe>",
                        "procEventoNFe " + ONE,
                        "retEvento " + ONE),
                wrapper(
                        "<nfeProc versao='4.00'>" + nfe(ONE) + protocol(ONE) + answer(ONE, 1) + "</nfeProc>",
                        "nfeProc " + ONE,
                        "retEvento " + ONE),
                wrapper(
                        "<procCancNFe versao='2.00'><cancNFe><infCanc/></cancNFe><retCancNFe><infCanc><cStat>101</cStat><chNFe>"
                                + ONE + "</chNFe></infCanc></retCancNFe></procCancNFe>",
                        "retCancNFe " + ONE),
                wrapper(
                        "<archive><cteProc><CTe/></cteProc>" + nfe(ONE) + "</archive>",
                        "cteProc UNSUPPORTED_DOCUMENT",
                        "NFe " + ONE));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void everyWrapperYieldsItsDocuments(String xml, List<String> expected) {
        assertThat(outcomes(xml)).isEqualTo(expected);
        assertThat(outcomes("<s:Envelope xmlns:s='u'><s:Body><m>" + xml + "</m></s:Body></s:Envelope>"))
                .isEqualTo(masked(expected));
        for (JsonMirror dialect : JsonMirror.values()) {
            String json = dialect.of(XmlDocument.of(xml.getBytes(UTF_8)).root());
            assertThat(outcomes(json)).as("%s", dialect).isEqualTo(expected);
        }
    }

    /** Documents of several records in one list keep their order. */
    @ParameterizedTest
    @MethodSource("wrappers")
    void listsOfRecordsYieldAllOfThem(String xml, List<String> expected) {
        String json = JsonMirror.PLAIN.of(XmlDocument.of(xml.getBytes(UTF_8)).root());
        String other = "{\"resNFe\":{\"chNFe\":\"" + THREE + "\"}}";
        List<String> all = Stream.of(List.of("resNFe " + THREE), expected, List.of("resNFe " + THREE))
                .flatMap(List::stream)
                .filter(outcome -> !outcome.endsWith(" NO_DOCUMENT"))
                .toList();

        assertThat(outcomes('[' + other + ',' + json + ',' + other + ']')).isEqualTo(all);
    }

    private List<String> outcomes(String payload) {
        List<DecodedDocument> documents = decoder.decode(payload.getBytes(UTF_8));
        for (int i = 0; i < documents.size(); i++) {
            assertThat(documents.get(i).index()).isEqualTo(i);
        }
        return documents.stream().map(WrappersTest::outcome).toList();
    }

    private static String outcome(DecodedDocument decoded) {
        return decoded.root()
                + ' '
                + (decoded.document() == null
                        ? decoded.violations().get(0).code()
                        : decoded.document().key());
    }

    /** An answer without documents is named by the root of its record. */
    private static List<String> masked(List<String> expected) {
        return expected.stream()
                .map(outcome -> outcome.endsWith(" NO_DOCUMENT") ? "Envelope NO_DOCUMENT" : outcome)
                .toList();
    }

    private static Arguments wrapper(String xml, String... expected) {
        return Arguments.of(xml, List.of(expected));
    }

    private static String content(String key) {
        return "<infNFe versao='4.00' Id='NFe" + key + "'><ide><cUF>35</cUF></ide><emit/><det nItem='1'/></infNFe>";
    }

    private static String nfe(String key) {
        return "<NFe>" + content(key) + "</NFe>";
    }

    private static String protocol(String key) {
        return "<protNFe versao='4.00'><infProt><chNFe>" + key + "</chNFe><cStat>100</cStat></infProt></protNFe>";
    }

    private static String request(String key, int sequence) {
        return "<evento versao='1.00'><infEvento><chNFe>" + key + "</chNFe><tpEvento>110110</tpEvento><nSeqEvento>"
                + sequence + "</nSeqEvento></infEvento></evento>";
    }

    private static String answer(String key, int sequence) {
        return "<retEvento versao='1.00'><infEvento><cStat>135</cStat><chNFe>" + key
                + "</chNFe><tpEvento>110110</tpEvento><nSeqEvento>" + sequence
                + "</nSeqEvento></infEvento></retEvento>";
    }

    private static String registered(String key, int sequence) {
        return "<procEventoNFe versao='1.00'>" + request(key, sequence) + answer(key, sequence) + "</procEventoNFe>";
    }

    private static String voiding() {
        return "<inutNFe versao='4.00'><infInut>" + numbers() + "</infInut></inutNFe>";
    }

    private static String voided() {
        return "<retInutNFe versao='4.00'><infInut><cStat>102</cStat>" + numbers() + "</infInut></retInutNFe>";
    }

    private static String numbers() {
        return "<cUF>35</cUF><ano>26</ano><CNPJ>12ABC34501DE35</CNPJ><mod>55</mod><serie>7</serie><nNFIni>1300</nNFIni>"
                + "<nNFFin>1308</nNFFin>";
    }

    private static String zipped(String document) {
        return "<docZip NSU='000000000000001' schema='s'>" + CompressedDocumentsTest.entry(document) + "</docZip>";
    }
}
