package io.notaflow.jobs.canary;

import io.notaflow.testing.InvoiceXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Documents that count, with persons wherever an invoice or a statement has room for one. */
final class GoodCanaries {
    private static final String ADDRESS =
            "<xLgr>%1$s</xLgr><nro>7</nro><xCpl>%1$s</xCpl><xBairro>%1$s</xBairro><cMun>3550308</cMun><xMun>SAO PAULO</xMun><UF>SP</UF><CEP>01001000</CEP><fone>%2$s</fone>";

    private final Canaries canaries;
    private int number;

    /** Invoices are numbered from behind {@code number}. */
    GoodCanaries(Canaries canaries, int number) {
        this.canaries = canaries;
        this.number = number;
    }

    List<String> documents() {
        List<String> documents = new ArrayList<>();
        documents.add(recipient("dest/CPF"));
        documents.add(carrier());
        documents.add(freeTexts());
        documents.add(keptTexts());
        documents.add(otherPlaces());
        documents.add(numbersOfCompanies());
        documents.add(authorised(invoice -> invoice.replace(
                "12ABC34501DE35", canaries.at("dest/CNPJ = one word").word())));
        documents.add(unknownElements());
        documents.add(json());
        documents.addAll(new StatementCanaries(canaries).documents());
        return documents;
    }

    /** An authorised invoice for a person. */
    String recipient(String place) {
        Canary person = canaries.at(place);
        return authorised(invoice -> Edit.element(
                invoice,
                "dest",
                "<CPF>" + person.cpf() + "</CPF><xNome>" + person.name() + "</xNome><enderDest>"
                        + String.format(Locale.ROOT, ADDRESS, person.street(), person.phone())
                        + "</enderDest><indIEDest>9</indIEDest><email>" + person.email() + "</email>"));
    }

    private String carrier() {
        Canary carrier = canaries.at("transporta/CPF");
        return authorised(invoice -> Edit.element(
                invoice,
                "transp",
                "<modFrete>0</modFrete><transporta><CPF>" + carrier.cpf() + "</CPF><xNome>" + carrier.name()
                        + "</xNome><xEnder>" + carrier.street()
                        + "</xEnder><xMun>SAO PAULO</xMun><UF>SP</UF></transporta>"));
    }

    /** Texts that no table has. */
    private String freeTexts() {
        String texts = "<infAdic><infAdFisco>" + allOf("infAdFisco") + "</infAdFisco><infCpl>" + allOf("infCpl")
                + "</infCpl><obsCont xCampo=\"" + allOf("obsCont/@xCampo") + "\"><xTexto>" + allOf("obsCont/xTexto")
                + "</xTexto></obsCont><obsFisco xCampo=\"x\"><xTexto>" + allOf("obsFisco")
                + "</xTexto></obsFisco></infAdic><compra><xPed>" + allOf("compra/xPed") + "</xPed></compra>";
        return authorised(invoice -> Edit.behind(invoice, "</pag>", texts)
                .replace("</imposto>", "</imposto><infAdProd>" + allOf("infAdProd") + "</infAdProd>")
                .replace(
                        "</verProc>",
                        "</verProc><dhCont>2026-11-20T09:00:00-03:00</dhCont><xJust>" + allOf("xJust") + "</xJust>"));
    }

    /** Texts that tables keep: CPFs, e-mails and phones are masked in them; a name could not be told from a product's. */
    private String keptTexts() {
        return authorised(invoice -> Edit.element(invoice, "natOp", "Venda " + contact("natOp"))
                        .replace("<xProd>PRODUTO", "<xProd>" + contact("xProd"))
                        .replace("<verProc>1", "<verProc>" + contact("verProc"))
                        .replace("<cProd>1<", "<cProd>" + canaries.at("cProd").cpf() + "<")
                        .replace("EMPRESA TESTE LTDA", "EMPRESA TESTE " + contact("emit/xNome"))
                        .replace(
                                "<indTot>1</indTot>",
                                "<indTot>1</indTot><xPed>" + canaries.at("xPed").writtenCpf() + "</xPed>")
                        .replace("<tPag>01</tPag>", "<tPag>99</tPag><xPag>" + contact("xPag") + "</xPag>")
                        .replace(
                                "</transp>",
                                "</transp><cobr><fat><nFat>"
                                        + canaries.at("nFat").cpf() + "</nFat></fat><dup><nDup>"
                                        + canaries.at("nDup").writtenCpf()
                                        + "</nDup><dVenc>2026-12-20</dVenc><vDup>10.00</vDup></dup></cobr>"))
                .replace("Autorizado o uso da NF-e", "Autorizado " + contact("xMotivo"))
                .replace("<verAplic>1", "<verAplic>" + canaries.at("verAplic").cpf());
    }

    /** Other groups that name persons. */
    private String otherPlaces() {
        Canary pickup = canaries.at("retirada");
        Canary delivery = canaries.at("entrega");
        Canary technician = canaries.at("infRespTec");
        String groups = "<retirada><CPF>" + pickup.cpf() + "</CPF><xNome>" + pickup.name() + "</xNome>"
                + String.format(Locale.ROOT, ADDRESS, pickup.street(), pickup.phone()) + "<email>" + pickup.email()
                + "</email></retirada><entrega><CPF>" + delivery.cpf() + "</CPF><xNome>" + delivery.name() + "</xNome>"
                + String.format(Locale.ROOT, ADDRESS, delivery.street(), delivery.phone())
                + "</entrega><autXML><CPF>" + canaries.at("autXML").cpf() + "</CPF></autXML>";
        String paper = "<NFref><refNFP><cUF>35</cUF><AAMM>2601</AAMM><CPF>"
                + canaries.at("refNFP").cpf()
                + "</CPF><IE>1</IE><mod>04</mod><serie>0</serie><nNF>1</nNF></refNFP></NFref><NFref><refNFe>"
                + keyOf(canaries.at("refNFe"), 1) + "</refNFe></NFref>";
        return authorised(invoice -> Edit.behind(invoice, "</dest>", groups)
                .replace("</verProc>", "</verProc>" + paper)
                .replace(
                        "</pag>",
                        "</pag><infRespTec><CNPJ>11222333000181</CNPJ><xContato>" + technician.name()
                                + "</xContato><email>" + technician.email() + "</email><fone>" + technician.phone()
                                + "</fone></infRespTec>"));
    }

    /** CPFs where only companies are expected; padded, plain and with points. */
    private String numbersOfCompanies() {
        String paid = "<tPag>17</tPag><vPag>10.00</vPag><CNPJPag>000"
                + canaries.at("CNPJPag").cpf()
                + "</CNPJPag><UFPag>SP</UFPag><card><tpIntegra>2</tpIntegra><CNPJ>"
                + canaries.at("card/CNPJ").cpf() + "</CNPJ><CNPJReceb>"
                + canaries.at("card/CNPJReceb").writtenCpf() + "</CNPJReceb></card>";
        Canary recipient = canaries.at("dest/CNPJ");
        return authorised(invoice -> Edit.element(invoice, "detPag", paid)
                .replace("12ABC34501DE35", recipient.writtenCpf())
                .replace("COMPRADORA TESTE LTDA", recipient.name())
                .replace(
                        "</pag>",
                        "</pag><infIntermed><CNPJ>"
                                + canaries.at("infIntermed/CNPJ").writtenCpf()
                                + "</CNPJ><idCadIntTran>" + contact("idCadIntTran")
                                + "</idCadIntTran></infIntermed>"));
    }

    /** Names made up by a sender; what is beside the schema is not read. */
    private String unknownElements() {
        String group = canaries.at("name of a tax group").word();
        String unknown = "<" + canaries.at("name of an element").word() + " "
                + canaries.at("name of an attribute").word() + "=\"" + allOf("value of an unknown attribute") + "\">"
                + allOf("text of an unknown element") + "</";
        String element = unknown.substring(1, unknown.indexOf(' '));
        return authorised(invoice ->
                        invoice.replace("ICMSSN102>", group + ">").replace("<orig>0</orig>", "<orig>x</orig>"))
                .replace("<transp>", unknown + element + "><!-- " + allOf("comment") + " --><transp>");
    }

    private String json() {
        Canary person = canaries.at("dest/CPF in JSON");
        number++;
        String key = InvoiceXml.key(number);
        return """
                {"nfeProc":{"NFe":{"infNFe":{"versao":"4.00","Id":"NFe%1$s","ide":{"cUF":35,"cNF":"%2$s","natOp":"Venda","mod":55,
                "serie":1,"nNF":%3$d,"dhEmi":"2026-11-20T10:00:00-03:00","tpNF":1,"idDest":1,"cMunFG":3550308,"tpImp":1,"tpEmis":1,
                "cDV":%4$s,"tpAmb":1,"finNFe":1,"indFinal":1,"indPres":1,"procEmi":0,"verProc":"1"},
                "emit":{"CNPJ":"11222333000181","xNome":"EMPRESA","enderEmit":{"UF":"SP","cMun":3550308},"IE":"111222333444","CRT":1},
                "dest":{"CPF":%5$s,"xNome":"%6$s","email":"%7$s","enderDest":{"xLgr":"%8$s","fone":%9$s},"%10$s":"%6$s"},
                "det":{"nItem":1,"prod":{"cProd":"1","xProd":"P","NCM":"84713012","CFOP":5102,"uCom":"UN","qCom":1,"vUnCom":10,
                "vProd":10.00,"uTrib":"UN","qTrib":1,"vUnTrib":10,"indTot":1},"imposto":{"ICMS":{"ICMSSN102":{"orig":0,"CSOSN":102}}}},
                "total":{"ICMSTot":{"vProd":10.00,"vNF":10.00}},"transp":{"modFrete":9},"pag":{"detPag":{"tPag":"01","vPag":10.00}},
                "infAdic":{"infCpl":"%11$s"}}},
                "protNFe":{"infProt":{"tpAmb":1,"chNFe":"%1$s","dhRecbto":"2026-11-20T10:00:05-03:00","nProt":"135260000000001","cStat":100}}}}
                """.formatted(
                        key,
                        key.substring(35, 43),
                        number,
                        key.substring(43),
                        person.cpf(),
                        person.name(),
                        person.email(),
                        person.street(),
                        person.phone(),
                        canaries.at("name in JSON").word(),
                        allOf("infCpl in JSON"));
    }

    /** CPF, e-mail and phone of one person, in a text. */
    private String contact(String place) {
        Canary person = canaries.at(place);
        return person.writtenCpf() + " " + person.email() + " " + person.writtenPhone() + " " + person.cpf();
    }

    /** All there is about one person, in a text. */
    private String allOf(String place) {
        Canary person = canaries.at(place);
        return contact(place + " (2)") + " " + person.name() + " " + person.street() + " CPF:" + person.cpf();
    }

    private String authorised(Edit edit) {
        number++;
        String invoice = edit.of(InvoiceXml.bare(number, "10.00"));
        return InvoiceXml.authorised(invoice, number, InvoiceXml.digest(number, "10.00"));
    }

    /** The key of an invoice issued by that person. */
    static String keyOf(Canary person, int number) {
        return InvoiceXml.key("000" + person.cpf(), 920, number);
    }
}
