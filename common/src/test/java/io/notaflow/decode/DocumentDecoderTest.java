package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.EventKind;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Violation;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDecoderTest {
    private static final String KEY = "35260711222333000181650010000001239481516234";
    private static final String CONTENT =
            "<infNFe versao='4.00' Id='NFe" + KEY + "'><ide><cUF>35</cUF><mod>65</mod></ide><emit>"
                    + "<CNPJ>11222333000181</CNPJ></emit><total><ICMSTot><vNF>10.00</vNF></ICMSTot></total></infNFe>";
    private static final String NFE = "<NFe>" + CONTENT + "</NFe>";
    private static final String PROTOCOL =
            "<protNFe><infProt><chNFe>" + KEY + "</chNFe><cStat>100</cStat></infProt></protNFe>";
    private static final String GOOD = "<nfeProc xmlns='u'>" + NFE + PROTOCOL + "</nfeProc>";
    private static final String JSON = ("{'versao':'4.00','Id':'NFe" + KEY + "','ide':{'cUF':35,'mod':65},"
                    + "'emit':{'CNPJ':'11222333000181'},'total':{'ICMSTot':{'vNF':10.00}}}")
            .replace('\'', '"');

    private final DocumentDecoder decoder = new DocumentDecoder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                   | EMPTY_PAYLOAD",
                "plain words                        | UNSUPPORTED_DOCUMENT",
                "%PDF-1.4                           | UNSUPPORTED_DOCUMENT",
                "<html><body><br></body></html>     | UNSUPPORTED_DOCUMENT",
                "<!DOCTYPE html><html/>             | UNSUPPORTED_DOCUMENT",
                "<!DOCTYPE a><a/>                   | XML_DTD_REFUSED",
                "<nfeProc><NFe>                     | XML_MALFORMED",
                "<a/><a/>                           | SEVERAL_DOCUMENTS",
                "<cteProc/>                         | UNSUPPORTED_DOCUMENT",
                "<retConsSitMDFe/>                  | UNSUPPORTED_DOCUMENT",
                "<JoaoDaSilva12345678909/>          | UNSUPPORTED_DOCUMENT",
                "{\"infCFe\":{\"ide\":{},\"emit\":{},\"total\":{}}} | UNSUPPORTED_DOCUMENT",
                "[]                                 | NO_DOCUMENT",
                "[1,2]                              | UNSUPPORTED_DOCUMENT",
                "<retEnviNFe><cStat>103</cStat><infRec/></retEnviNFe> | NO_DOCUMENT",
                "<retDistDFeInt><cStat>137</cStat></retDistDFeInt>    | NO_DOCUMENT",
                "<retConsSitNFe><cStat>217</cStat></retConsSitNFe>    | NO_DOCUMENT",
                "<retEvento><infEvento><cStat>215</cStat></infEvento></retEvento> | NO_DOCUMENT",
                "<NFe/>                             | FIELD_MISSING",
            })
    void whatYieldsNoDocumentIsNamedAndTheNextRecordIsRead(String payload, String code) {
        List<DecodedDocument> documents = decoder.decode(bytes(payload == null ? "" : payload));

        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).index()).isZero();
        assertThat(documents.get(0).document()).isNull();
        assertThat(documents.get(0).violations().get(0).code()).isEqualTo(code);
        assertThat(documents.toString()).doesNotContain("12345678909");
        assertGoodInvoice(decoder.decode(bytes(GOOD)));
    }

    @Test
    void namesMadeUpByTheSenderAreMaskedInPaths() {
        Violation reason = decoder.decode(bytes("<nfeProc><JoaoSilva><vNF>"))
                .get(0)
                .violations()
                .get(0);

        assertThat(reason.path()).isEqualTo("nfeProc/?/vNF");
        assertThat(reason.expected()).startsWith("well-formed XML; cut off at line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "[[%s]]",
                "{\"infNFe\":%s}",
                "{\"NFe\":{\"infNFe\":%s}}",
                "{\"nfeProc\":[{\"NFe\":{\"infNFe\":%s}}]}",
                "{\"data\":[{\"x\":{\"nfe\":{\"infNFe\":%s}}}]}"
            })
    void anyWrapperOfJsonWillDo(String wrapper) {
        List<DecodedDocument> documents = decoder.decode(bytes(wrapper.replace("%s", JSON)));

        assertThat(documents).hasSize(1);
        assertThat(total(documents.get(0))).isEqualByComparingTo("10.00");
    }

    @Test
    void listsAndBatchesAreOneDocumentEachInOrder() {
        assertThat(decoder.decode(bytes("[" + JSON + ",{\"infNFe\":" + JSON + "}]")))
                .extracting(DecodedDocument::index)
                .containsExactly(0, 1);
        assertThat(decoder.decode(bytes("<enviNFe xmlns='u'>" + NFE + GOOD + "</enviNFe>")))
                .extracting(DecodedDocument::root)
                .containsExactly("NFe", "nfeProc");
    }

    @Test
    void anAnswerToAQueryIsFollowedByItsProtocolAndEvents() {
        String event = "<infEvento><chNFe>" + KEY
                + "</chNFe><tpEvento>110111</tpEvento><nSeqEvento>1</nSeqEvento></infEvento>";
        List<DecodedDocument> documents = decoder.decode(
                bytes(
                        "<retConsSitNFe xmlns='u'><cStat>101</cStat><chNFe>" + KEY
                                + "</chNFe>" + PROTOCOL + "<procEventoNFe><evento>" + event
                                + "</evento><retEvento><infEvento><cStat>135</cStat></infEvento></retEvento></procEventoNFe></retConsSitNFe>"));

        assertThat(documents)
                .extracting(one -> one.document() instanceof InvoiceEvent said ? said.kind() : null)
                .containsExactly(EventKind.STATUS, EventKind.PROTOCOL, EventKind.EVENT);
    }

    /** {@code 10<x/>0.00} is not 100.00. */
    @Test
    void textBesideElementsIsNeverJoinedToAnAmount() {
        DecodedDocument mixed =
                decoder.decode(bytes(GOOD.replace("10.00", "10<x/>0.00"))).get(0);

        assertThat(total(mixed)).isNull();
        assertThat(mixed.violations())
                .contains(new Violation("CODE_FORMAT", "total/ICMSTot/vNF", null, "text without elements in it"));
        assertThat(total(decoder.decode(bytes(GOOD.replace("10.00", "1<!-- x -->0.00")))
                        .get(0)))
                .isEqualByComparingTo("10.00");
    }

    /** Each path costs the length of the document: without the bound this takes minutes. */
    @Test
    void endlessFaultsAreBounded() {
        String items = "<det nItem='1'><prod><vProd>x</vProd></prod></det>".repeat(20_000);
        DecodedDocument document = decoder.decode(bytes(GOOD.replace("<total>", items + "<total>")))
                .get(0);

        assertThat(document.violations()).hasSizeBetween(200, 210);
    }

    /** Each part asks for its document: if it searched the document's children for the answer, this would take minutes. */
    @Test
    void manyPartsAreFoundInTimeThatGrowsWithTheirNumber() {
        String payload = "<nfeProc>" + "<a/>".repeat(400_000) + "<NFe><infNFe/></NFe>".repeat(100_000) + "</nfeProc>";

        assertTimeout(Duration.ofSeconds(60), () -> assertThat(decoder.decode(bytes(payload)))
                .hasSize(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "<?xml version='1.0' encoding='UTF-16'?>",
                "\uFEFF<?xml version='1.0' encoding='UTF-8'?>"
            })
    void utf16ShowsInTheBytes(String prolog) {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertGoodInvoice(decoder.decode((prolog + GOOD).getBytes(charset)));
        }
    }

    private static void assertGoodInvoice(List<DecodedDocument> documents) {
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).root()).isEqualTo("nfeProc");
        assertThat(total(documents.get(0))).isEqualByComparingTo("10.00");
    }

    private static @org.jspecify.annotations.Nullable BigDecimal total(DecodedDocument decoded) {
        assertThat(decoded.document()).isInstanceOf(Invoice.class);
        return decoded.document() instanceof Invoice invoice ? invoice.totals().document() : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
