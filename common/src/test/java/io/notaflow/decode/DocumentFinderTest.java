package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Protocol;
import io.notaflow.domain.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFinderTest {
    private final DocumentTape tape = new DocumentTape();

    @ParameterizedTest
    @CsvSource({
        "<nfeProc><NFe/><protNFe/></nfeProc>,INVOICE",
        "<Envelope><Body><m><NFe/></m></Body></Envelope>,INVOICE",
        "<enviNFe><idLote>1</idLote><NFe/><NFe/></enviNFe>,INVOICE INVOICE",
        "<retConsSitNFe><protNFe/><procEventoNFe><evento/></procEventoNFe></retConsSitNFe>,STATUS PROTOCOL EVENT",
        "<retDistDFeInt><loteDistDFeInt><docZip/></loteDistDFeInt></retDistDFeInt>,COMPRESSED",
        "<cteProc><CTe><infNFe><chave/></infNFe></CTe></cteProc>,FOREIGN",
        "<other><infNFe><chave/></infNFe></other>,''",
        "<answer><NFe/><protNFe/></answer>,INVOICE",
        "<answer><NFe/><NFe/><protNFe/></answer>,INVOICE INVOICE PROTOCOL",
        "<answer><evento/><retEvento/></answer>,EVENT",
        "<nfeProc><NFe/><NFe/><protNFe/></nfeProc>,INVOICE INVOICE PROTOCOL",
        "<NFe><infNFe><ide/></infNFe><infNFe><ide/></infNFe></NFe>,INVOICE INVOICE",
        "<procEventoNFe><evento/><evento/><retEvento/></procEventoNFe>,EVENT_REQUEST EVENT_REQUEST EVENT",
    })
    void documentsAreFoundBehindWrappers(String xml, String expected) {
        read(xml);

        assertThat(DocumentFinder.in(tape).stream().map(found -> found.root().name()))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void jsonWithoutTheNameOfTheRootIsOneDocument() {
        read("{\"NFe\":{\"infNFe\":{}},\"protNFe\":{\"infProt\":{}}}");

        assertThat(DocumentFinder.in(tape)).containsExactly(new DocumentFinder.Found(DocumentRoot.INVOICE, 0));
        assertThat(tape.name(0)).isEqualTo("nfeProc");
    }

    @Test
    void attributesDoNotHideTheTextOfAnElement() {
        read("<loteDistDFeInt><docZip NSU=\"1\" schema=\"s\">H4sI<!-- x -->AAAA</docZip></loteDistDFeInt>");

        int entry = tape.child(tape.child(0, "loteDistDFeInt"), "docZip");
        assertThat(tape.text(entry)).isEqualTo("H4sIAAAA");
        assertThat(tape.text(tape.child(entry, "NSU"))).isEqualTo("1");
    }

    @Test
    void fieldsOfAProtocolAreReadAndBadOnesTold() {
        read(
                "<protNFe><infProt><tpAmb>x</tpAmb><cStat>100</cStat><nProt>1</nProt><nProt>2</nProt></infProt></protNFe>");
        FieldReader fields = new FieldReader(tape);

        Protocol protocol = ProtocolReader.read(tape, tape.child(0, "protNFe"), fields);

        assertThat(protocol).isEqualTo(new Protocol(null, null, null, "1", null, 100, null, null));
        assertThat(fields.violations())
                .containsExactly(
                        new Violation("INTEGER_FORMAT", "protNFe/infProt/tpAmb", "x", "1 to 9 digits"),
                        new Violation("FIELD_REPEATED", "protNFe/infProt/nProt[2]", "2", "one element"));
    }

    private void read(String xml) {
        assertThat(new PayloadReader(ParseLimits.DEFAULT).read(xml.getBytes(UTF_8), tape))
                .isNull();
    }
}
