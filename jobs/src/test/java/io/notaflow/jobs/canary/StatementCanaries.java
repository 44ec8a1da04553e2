package io.notaflow.jobs.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.testing.InvoiceXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Invoices that persons issued, and what is stated about them: events, summaries, answers, voided ranges, lots. */
final class StatementCanaries {
    private static final String NS = InvoiceXml.NAMESPACE;

    private final Canaries canaries;

    StatementCanaries(Canaries canaries) {
        this.canaries = canaries;
    }

    List<String> documents() {
        List<String> documents = new ArrayList<>();
        documents.add(issuer("emit/CPF", "10.00"));
        documents.add(event("110111"));
        documents.add(event("110110"));
        documents.add(event("210240"));
        documents.add(summary("resNFe"));
        documents.add(eventSummary());
        documents.add(protocol());
        documents.add(status());
        documents.add(voided("CPF", canaries.at("infInut/CPF").cpf()));
        documents.add(voided("CNPJ", "000" + canaries.at("infInut/CNPJ padded").cpf()));
        documents.add("<retDistDFeInt " + NS
                + " versao=\"1.01\"><cStat>138</cStat><loteDistDFeInt><docZip NSU=\"1\" schema=\""
                + canaries.at("docZip/@schema").word() + "\">" + zipped(summary("resNFe in docZip"))
                + "</docZip></loteDistDFeInt></retDistDFeInt>");
        return documents;
    }

    /** An authorised invoice of a rural producer. */
    String issuer(String place, String total) {
        Canary person = canaries.at(place);
        int number = 77;
        String company = InvoiceXml.key(number);
        String key = GoodCanaries.keyOf(person, number);
        return InvoiceXml.authorised(number, total)
                .replace(company, key)
                .replace("<serie>1</serie>", "<serie>920</serie>")
                .replace("<cDV>" + company.charAt(43), "<cDV>" + key.charAt(43))
                .replace("<emit><CNPJ>11222333000181</CNPJ>", "<emit><CPF>" + person.cpf() + "</CPF>")
                .replace("EMPRESA TESTE LTDA</xNome>", person.name() + "</xNome><xFant>" + person.name() + "</xFant>")
                .replace("<xLgr>Rua A</xLgr>", "<xLgr>" + person.street() + "</xLgr>")
                .replace("<CEP>01001000</CEP>", "<CEP>01001000</CEP><fone>" + person.phone() + "</fone>");
    }

    private String event(String type) {
        Canary author = canaries.at("infEvento/CPF of " + type);
        Canary text = canaries.at("detEvento of " + type);
        String key = GoodCanaries.keyOf(canaries.at("infEvento/chNFe of " + type), 5);
        String words = text.name() + " " + text.street() + " " + text.email() + " " + text.writtenCpf();
        return "<procEventoNFe " + NS + " versao=\"1.00\"><evento versao=\"1.00\"><infEvento Id=\"ID" + type + key
                + "01\"><cOrgao>35</cOrgao><tpAmb>1</tpAmb><CPF>" + author.cpf() + "</CPF><chNFe>" + key
                + "</chNFe><dhEvento>2026-11-20T11:00:00-03:00</dhEvento><tpEvento>" + type
                + "</tpEvento><nSeqEvento>1</nSeqEvento><detEvento><descEvento>Evento "
                + canaries.at("descEvento of " + type).writtenCpf() + "</descEvento><xJust>" + words
                + "</xJust><xCorrecao>" + words + "</xCorrecao><chNFeRef>"
                + GoodCanaries.keyOf(canaries.at("chNFeRef of " + type), 6)
                + "</chNFeRef></detEvento></infEvento></evento><retEvento><infEvento><tpAmb>1</tpAmb><cOrgao>35</cOrgao><cStat>135</cStat><xMotivo>"
                + answer("retEvento/xMotivo of " + type) + "</xMotivo><chNFe>" + key + "</chNFe><tpEvento>" + type
                + "</tpEvento><nSeqEvento>1</nSeqEvento><CPFDest>" + author.cpf() + "</CPFDest><emailDest>"
                + author.email()
                + "</emailDest><dhRegEvento>2026-11-20T11:00:01-03:00</dhRegEvento><nProt>135260000000002</nProt></infEvento></retEvento></procEventoNFe>";
    }

    /** What SEFAZ answers is kept: it names nobody, but sometimes quotes a number. */
    private String answer(String place) {
        Canary quoted = canaries.at(place);
        return "Evento registrado " + quoted.writtenCpf() + " " + quoted.email() + " " + quoted.cpf();
    }

    private String summary(String place) {
        Canary issuer = canaries.at(place);
        return "<resNFe " + NS + " versao=\"1.01\"><chNFe>" + GoodCanaries.keyOf(issuer, 8) + "</chNFe><CPF>"
                + issuer.cpf() + "</CPF><xNome>" + issuer.name()
                + "</xNome><IE>1</IE><dhEmi>2026-11-20T10:00:00-03:00</dhEmi><tpNF>1</tpNF><vNF>10.00</vNF><dhRecbto>2026-11-20T10:00:05-03:00</dhRecbto><nProt>135260000000003</nProt><cSitNFe>1</cSitNFe></resNFe>";
    }

    private String eventSummary() {
        Canary author = canaries.at("resEvento");
        return "<resEvento " + NS + " versao=\"1.01\"><cOrgao>35</cOrgao><CPF>" + author.cpf() + "</CPF><chNFe>"
                + GoodCanaries.keyOf(canaries.at("resEvento/chNFe"), 9)
                + "</chNFe><dhEvento>2026-11-20T10:00:00-03:00</dhEvento><tpEvento>110111</tpEvento><nSeqEvento>1</nSeqEvento><xEvento>"
                + canaries.at("resEvento/xEvento").writtenCpf()
                + "</xEvento><dhRecbto>2026-11-20T10:00:05-03:00</dhRecbto><nProt>135260000000004</nProt></resEvento>";
    }

    private String protocol() {
        String key = GoodCanaries.keyOf(canaries.at("protNFe/chNFe"), 10);
        return "<retConsReciNFe " + NS + ">"
                + InvoiceXml.protNfe(1, "AAAAAAAAAAAAAAAAAAAAAAAAAAA=").replace(InvoiceXml.key(1), key)
                + "</retConsReciNFe>";
    }

    private String status() {
        String key = GoodCanaries.keyOf(canaries.at("retConsSitNFe/chNFe"), 11);
        return "<retConsSitNFe " + NS + "><tpAmb>1</tpAmb><cStat>100</cStat><xMotivo>"
                + canaries.at("retConsSitNFe/xMotivo").writtenCpf() + "</xMotivo><cUF>35</cUF><chNFe>" + key
                + "</chNFe></retConsSitNFe>";
    }

    private String voided(String field, String number) {
        return "<procInutNFe " + NS + " versao=\"4.00\"><inutNFe versao=\"4.00\"><infInut Id=\"ID3526" + number
                + "55920000000001000000009\"><tpAmb>1</tpAmb><cUF>35</cUF><ano>26</ano><" + field + ">" + number + "</"
                + field + "><mod>55</mod><serie>920</serie><nNFIni>1</nNFIni><nNFFin>9</nNFFin><xJust>"
                + canaries.at("infInut/xJust " + field).name()
                + "</xJust></infInut></inutNFe><retInutNFe><infInut><tpAmb>1</tpAmb><cStat>102</cStat><cUF>35</cUF><ano>26</ano><"
                + field + ">" + number + "</" + field
                + "><mod>55</mod><serie>920</serie><nNFIni>1</nNFIni><nNFFin>9</nNFFin><dhRecbto>2026-11-20T10:00:05-03:00</dhRecbto><nProt>135260000000005</nProt></infInut></retInutNFe></procInutNFe>";
    }

    static String zipped(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(document.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
