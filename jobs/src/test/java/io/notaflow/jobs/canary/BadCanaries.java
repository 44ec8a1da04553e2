package io.notaflow.jobs.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.testing.InvoiceXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Records that cannot count, with a person exactly where the fault is, so that every reason is tempted to quote one. */
final class BadCanaries {
    private static final String NS = InvoiceXml.NAMESPACE;

    /** Fields that hold numbers, codes or moments; each is given what belongs to a person. */
    private static final List<String> FIELDS = List.of(
            "vNF",
            "vProd",
            "dhEmi",
            "nNF",
            "serie",
            "cUF",
            "tpNF",
            "cNF",
            "mod",
            "cMunFG",
            "CFOP",
            "NCM",
            "cEAN",
            "UF",
            "CEP",
            "IE",
            "CRT",
            "CSOSN",
            "modFrete",
            "tPag",
            "vPag",
            "tpAmb",
            "cMun",
            "indIEDest",
            "CNPJ");

    private final Canaries canaries;
    private int number = 5_000;

    BadCanaries(Canaries canaries) {
        this.canaries = canaries;
    }

    List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        malformed().forEach(text -> documents.add(text.getBytes(UTF_8)));
        json().forEach(text -> documents.add(text.getBytes(UTF_8)));
        foreign().forEach(text -> documents.add(text.getBytes(UTF_8)));
        wrongKeys().forEach(text -> documents.add(text.getBytes(UTF_8)));
        for (String field : FIELDS) {
            if (!field.startsWith("v") && !field.equals("IE")) {
                // As an amount or a state registration it would be lawful.
                documents.add(wrong(field, canaries.at(field + " = CPF").cpf()));
            }
            documents.add(wrong(field, canaries.at(field + " = CPF with points").writtenCpf()));
            documents.add(wrong(field, canaries.at(field + " = name").name()));
            documents.add(wrong(field, canaries.at(field + " = one word").word()));
            documents.add(wrong(field, canaries.at(field + " = capitals").word().toUpperCase(Locale.ROOT)));
            documents.add(wrong(field, canaries.at(field + " = e-mail").email()));
            documents.add(wrong(field, canaries.at(field + " = phone").writtenPhone()));
        }
        documents.add(("<NFe><xNome>" + canaries.at("in front of a wrong byte").name() + " \u00e3</xNome></NFe>")
                .getBytes(ISO_8859_1));
        return documents;
    }

    private List<String> malformed() {
        Canary cut = canaries.at("cut off within a name");
        String tag = canaries.at("element that is not closed").word();
        String twice = canaries.at("attribute given twice").word();
        return List.of(
                "<NFe " + NS + "><infNFe><dest><CPF>" + cut.cpf() + "</CPF><xNome>" + cut.name(),
                "<NFe><" + tag + "><vNF>1</"
                        + canaries.at("closing tag of another").word() + "></NFe>",
                "<NFe " + twice + "=\"1\" " + twice + "=\"2\"/>",
                "<NFe a=" + canaries.at("attribute without quotes").name() + "/>",
                "<NFe>&" + canaries.at("unknown entity").word() + ";</NFe>",
                "<" + canaries.at("unbound prefix").word() + ":NFe/>",
                "<NFe><?" + canaries.at("processing instruction").word() + " <</NFe>",
                "<!DOCTYPE NFe [<!ENTITY " + canaries.at("DTD").word() + " \""
                        + canaries.at("DTD value").email() + "\">]><NFe/>",
                "<NFe/>" + canaries.at("behind the end").name(),
                "<NFe/><NFe>" + canaries.at("second document").cpf() + "</NFe>",
                "<?xml version=\"1.0\" encoding=\"" + canaries.at("encoding").word() + "\"?><NFe/>",
                "<NFe><xNome>" + canaries.at("beside NUL").name() + "\0</xNome></NFe>",
                "<NFe><" + canaries.at("deep").word() + ">" + "<a>".repeat(200),
                "<NFe x=\"" + canaries.at("beside an angle bracket").street() + "<\"/>");
    }

    private List<String> json() {
        String twice = canaries.at("JSON name given twice").word();
        return List.of(
                "{\"" + twice + "\":1,\"" + twice + "\":2}",
                "{\"NFe\":" + canaries.at("JSON word without quotes").word() + "}",
                "{\"NFe\":{\"dest\":{\"xNome\":\"" + canaries.at("JSON cut off").name(),
                "{\"NFe\":\"" + canaries.at("JSON bad escape").name() + "\\q\"}",
                "{\"" + canaries.at("JSON unknown name").word() + "\":{\"CPF\":"
                        + canaries.at("JSON unknown CPF").cpf() + "}}",
                "[\"" + canaries.at("JSON list of words").name() + "\"]",
                "{\"NFe\":{}} " + canaries.at("behind the JSON").name(),
                "{\"" + canaries.at("JSON lone surrogate").word() + "\":\"\\ud800\"}");
    }

    private List<String> foreign() {
        String root = canaries.at("unknown root").word();
        Canary transport = canaries.at("CT-e");
        return List.of(
                "<" + root + "><CPF>" + canaries.at("below an unknown root").cpf() + "</CPF></" + root + ">",
                "<cteProc><CTe><infCte><rem><CPF>" + transport.cpf() + "</CPF><xNome>" + transport.name()
                        + "</xNome></rem></infCte></CTe></cteProc>",
                "<html><body>" + canaries.at("web page").email() + "<br></body></html>",
                "CPF;nome\n" + canaries.at("CSV").cpf() + ";"
                        + canaries.at("CSV name").name(),
                canaries.at("plain text").name(),
                "NOTAFISCAL|1|\nE|" + canaries.at("TXT layout").name() + "|",
                "<retDistDFeInt><cStat>138</cStat><docZip>"
                        + canaries.at("docZip of no base64").name() + "</docZip></retDistDFeInt>",
                "<retDistDFeInt><cStat>138</cStat><docZip>"
                        + StatementCanaries.zipped("<resNFe><xNome>"
                                + canaries.at("docZip cut off").name())
                        + "</docZip></retDistDFeInt>",
                "<retEvento><infEvento><cStat>215</cStat><xMotivo>"
                        + canaries.at("refusal").name() + "</xMotivo></infEvento></retEvento>",
                "<NFe " + NS + "><" + canaries.at("instead of infNFe").word() + "/></NFe>");
    }

    /** Keys of persons that are too short, too long, of another invoice, or otherwise wrong. */
    private List<String> wrongKeys() {
        String shorter = GoodCanaries.keyOf(canaries.at("key of 43"), 1).substring(1);
        String longer = GoodCanaries.keyOf(canaries.at("key of 45"), 2) + "1";
        String cut = GoodCanaries.keyOf(canaries.at("key of 30"), 3).substring(0, 30);
        String spaced = GoodCanaries.keyOf(canaries.at("key in groups"), 4)
                .replaceAll("(....)", "$1 ")
                .strip();
        String lower = "nfe" + GoodCanaries.keyOf(canaries.at("key with nfe"), 5);
        String model = GoodCanaries.keyOf(canaries.at("key of model 57"), 6).replaceFirst("55920", "57920");
        List<String> documents = new ArrayList<>();
        for (String key : List.of(shorter, longer, cut, spaced, lower, model)) {
            documents.add(unanswered().replaceFirst("NFe" + InvoiceXml.key(number), "NFe" + key));
            documents.add("<protNFe><infProt><chNFe>" + key + "</chNFe><cStat>999</cStat></infProt></protNFe>");
            documents.add(
                    "<procEventoNFe><evento><infEvento Id=\"ID110111" + key + "01\"><chNFe>" + key
                            + "</chNFe><tpEvento>110111</tpEvento><nSeqEvento>1</nSeqEvento></infEvento></evento></procEventoNFe>");
        }
        String own = GoodCanaries.keyOf(canaries.at("own key beside a foreign protocol"), 7);
        String foreign = GoodCanaries.keyOf(canaries.at("key of a foreign protocol"), 8);
        documents.add(InvoiceXml.authorised(9, "10.00")
                .replace("NFe" + InvoiceXml.key(9), "NFe" + own)
                .replace("<chNFe>" + InvoiceXml.key(9), "<chNFe>" + foreign));
        documents.add(unanswered().replace(InvoiceXml.key(number), own));
        documents.add(unanswered()
                .replace(
                        "ICMSSN102>",
                        canaries.at("name of a tax group with a wrong field").word() + ">")
                .replace("<orig>0</orig>", "<orig>x</orig>"));
        documents.add(unanswered()
                .replace(
                        "<CNPJ>11222333000181</CNPJ>",
                        "<CPF>" + canaries.at("emit/CPF without answer").cpf() + "</CPF>"));
        documents.add(
                "<inutNFe><infInut Id=\"ID3526" + canaries.at("infInut/@Id").cpf()
                        + "55920000000009000000001\"><cUF>99</cUF><ano>26</ano><CPF>"
                        + canaries.at("infInut/CPF, state wrong").cpf()
                        + "</CPF><mod>55</mod><serie>920</serie><nNFIni>9</nNFIni><nNFFin>1</nNFFin></infInut></inutNFe>");
        return documents;
    }

    /** An invoice whose fault has that value; without an answer of SEFAZ it is quarantined. */
    private byte[] wrong(String field, String value) {
        return Edit.element(unanswered(), field, value).getBytes(UTF_8);
    }

    private String unanswered() {
        number++;
        return InvoiceXml.bare(number, "10.00");
    }
}
