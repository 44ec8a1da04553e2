package io.notaflow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceReaderTest {
    private static final String KEY = "35260711222333000181650010000001239481516234";
    private static final String XML =
            "<NFe xmlns='http://www.portalfiscal.inf.br/nfe'><infNFe versao='4.00' Id='NFe" + KEY
                    + "'><ide><mod>65</mod><serie>1</serie><nNF>123</nNF><dhEmi>2026-07-21T10:00:00-03:00</dhEmi></ide>"
                    + "<emit><CNPJ>11222333000181</CNPJ></emit><det nItem='1'><prod><NCM>01012100</NCM><vProd>10.00</vProd></prod>"
                    + "<imposto><ICMS><ICMS00><orig>0</orig><CST>00</CST><vBC>10.00</vBC><vICMS>1.80</vICMS></ICMS00></ICMS></imposto>"
                    + "</det><total><ICMSTot><vNF>10.00</vNF></ICMSTot></total></infNFe></NFe>";
    private static final String JSON = "{'infNFe':{'versao':'4.00','Id':'NFe" + KEY
            + "','ide':{'mod':65,'serie':1,'nNF':123,'dhEmi':'2026-07-21T10:00:00-03:00'},"
            + "'emit':{'CNPJ':11222333000181},'det':{'nItem':1,'prod':{'NCM':1012100,'vProd':10},"
            + "'imposto':{'ICMS':{'ICMS00':{'orig':0,'CST':0,'vBC':10.0,'vICMS':1.8}}}},"
            + "'total':{'ICMSTot':{'vNF':10.00}}}}";

    @Test
    void readsOneInvoiceFromXmlAndFromJsonThatLostItsZeros() {
        DecodedDocument json = decode(JSON.replace('\'', '"'));
        Invoice fromJson = invoice(json);
        Invoice fromXml = invoice(XML);

        assertThat(fromJson.fingerprint()).isEqualTo(fromXml.fingerprint()).matches("[0-9a-f]{32}");
        assertThat(fromJson.items().get(0).product().ncm()).isEqualTo("01012100");
        assertThat(fromJson.items().get(0).taxes().icms())
                .extracting(icms -> icms == null ? null : icms.cst())
                .isEqualTo("00");
        assertThat(json.violations())
                .filteredOn(violation -> violation.code().equals("PADDED_CODE"))
                .extracting(Violation::path)
                .containsExactly("det[1]/prod/NCM", "det[1]/imposto/ICMS/ICMS00/CST");
    }

    @ParameterizedTest
    @CsvSource({
        "<serie>1<, <serie>2<",
        "<vProd>10.00<, <vProd>10.01<",
        "<vICMS>1.80<, <vICMS>1.81<",
        "<vNF>10.00<, <vNF>10.01<",
        "10:00:00-03:00, 09:00:00-04:00",
        "<NCM>01012100<, <NCM>01012900<"
    })
    void tellsContentsApartByTheirFingerprint(String from, String to) {
        assertThat(invoice(XML.replace(from, to)).fingerprint())
                .isNotEqualTo(invoice(XML).fingerprint());
    }

    @Test
    void ignoresTheNotationOfAnAmountInTheFingerprint() {
        assertThat(invoice(XML.replace("<vNF>10.00<", "<vNF>10<")).fingerprint())
                .isEqualTo(invoice(XML).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.00", "+1.00", "1e2", "1,00", "1.001", "10000000000000.00", "1 0", "NaN", ".", "1."})
    void refusesAmountsThatAreNone(String amount) {
        DecodedDocument document = decode(XML.replace("<vNF>10.00<", "<vNF>" + amount + "<"));

        assertThat(invoice(document).totals().document()).isNull();
        assertThat(codes(document)).contains("DECIMAL_FORMAT");
    }

    @Test
    void takesTheLargestLawfulAmount() {
        assertThat(invoice(XML.replace("<vNF>10.00<", "<vNF>9999999999999.99<"))
                        .totals()
                        .document())
                .isEqualByComparingTo("9999999999999.99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-07-21T10:00:00-03:00", "2026-02-30T10:00:00-03:00", "2026-07-21T10:00:00Z"})
    void refusesMomentsThatAreNone(String moment) {
        DecodedDocument document = decode(XML.replace("2026-07-21T10:00:00-03:00", moment));

        assertThat(invoice(document).identification().issuedAt()).isNull();
        assertThat(codes(document)).contains("DATE_FORMAT");
    }

    private static Invoice invoice(String text) {
        return invoice(decode(text));
    }

    private static Invoice invoice(DecodedDocument decoded) {
        return (Invoice) Objects.requireNonNull(decoded.document());
    }

    private static List<String> codes(DecodedDocument document) {
        return document.violations().stream().map(Violation::code).toList();
    }

    private static DecodedDocument decode(String text) {
        return new DocumentDecoder()
                .decode(text.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }
}
