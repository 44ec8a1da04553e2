package io.notaflow.local.simulate.wrap;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Moments;
import io.notaflow.local.simulate.render.Node;
import java.time.OffsetDateTime;
import java.util.List;

/** The documents in which invoices and protocols travel. */
public final class Wrappers {

    private static final String NFE = "http://www.portalfiscal.inf.br/nfe";
    private static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private static final String CERTIFICATE = Dice.of(1, 2, 3).base64(1_200);

    private Wrappers() {}

    /** A root element in the official namespace. */
    public static Node root(String name, String version) {
        return Node.of(name).attribute("xmlns", NFE).attribute("versao", version);
    }

    /** The signed {@code NFe}. */
    public static Node nfe(Invoice invoice) {
        return Node.of("NFe")
                .attribute("xmlns", NFE)
                .add(invoice.content())
                .add(invoice.supplement())
                .add(signature("NFe" + invoice.key(), invoice.digest(), Detail.FULL));
    }

    /** The authorised invoice; JSON senders leave certificate and signature value out. */
    public static Node nfeProc(Invoice invoice, Node protocol, Flavour flavour) {
        Node nfe = Node.of("NFe").add(invoice.content()).add(invoice.supplement());
        nfe.add(signature("NFe" + invoice.key(), invoice.digest(), flavour.json() ? Detail.DIGEST_ONLY : Detail.FULL));
        return root("nfeProc", "4.00").add(nfe).add(protocol);
    }

    /** {@code protNFe} with a status such as 100. */
    public static Node protocol(Invoice invoice, String status, String reason) {
        Node info = Node.of("infProt")
                .number("tpAmb", invoice.heading().environment())
                .text("verAplic", "SVRS202611")
                .text("chNFe", invoice.key())
                .text("dhRecbto", Moments.text(invoice.heading().authorisedAt()));
        if (Integer.parseInt(status) < 201 || Integer.parseInt(status) / 100 == 3) {
            info.text("nProt", protocolNumber(invoice));
        }
        info.text("digVal", invoice.digest()).text("cStat", status).text("xMotivo", reason);
        return Node.of("protNFe").attribute("versao", "4.00").add(info);
    }

    /** The authorising protocol. */
    public static Node authorised(Invoice invoice) {
        return protocol(invoice, "100", "Autorizado o uso da NF-e");
    }

    /** 15 digits: kind, state, year, sequence. */
    public static String protocolNumber(Invoice invoice) {
        String key = invoice.key();
        return "1" + key.substring(0, 4) + key.substring(33, 43);
    }

    /** A batch as sent to the tax office. */
    public static Node batch(List<Invoice> invoices, String id) {
        Node batch = root("enviNFe", "4.00").text("idLote", id).text("indSinc", "0");
        invoices.forEach(invoice -> batch.add(nfe(invoice)));
        return batch;
    }

    /** The answer to a batch. */
    public static Node batchResult(List<Node> protocols, String receipt) {
        Node result = root("retConsReciNFe", "4.00")
                .text("tpAmb", "1")
                .text("verAplic", "SVRS202611")
                .text("nRec", receipt)
                .text("cStat", "104")
                .text("xMotivo", "Lote processado")
                .text("cUF", receipt.substring(0, 2));
        protocols.forEach(result::add);
        return result;
    }

    /** A SOAP 1.2 envelope around anything. */
    public static Node soap(Node content) {
        return Node.of("soap:Envelope")
                .attribute("xmlns:soap", "http://www.w3.org/2003/05/soap-envelope")
                .add(Node.of("soap:Body")
                        .add(Node.of("nfeDadosMsg")
                                .attribute("xmlns", NFE + "/wsdl/NFeAutorizacao4")
                                .add(content)));
    }

    /** A void number range as registered. */
    public static Node voided(Invoice like, int series, long from, long to, OffsetDateTime at) {
        String key = like.key();
        String state = key.substring(0, 2);
        String year = key.substring(2, 4);
        String taxId = key.substring(6, 20);
        String model = key.substring(20, 22);
        String id = "ID" + state + year + taxId + model + pad(series, 3) + pad(from, 9) + pad(to, 9);
        Node request = Node.of("infInut").attribute("Id", id).text("tpAmb", "1").text("xServ", "INUTILIZAR");
        Node answer = Node.of("infInut")
                .text("tpAmb", "1")
                .text("verAplic", "SVRS202611")
                .text("cStat", "102");
        answer.text("xMotivo", "Inutilizacao de numero homologado");
        for (Node node : List.of(request, answer)) {
            node.text("cUF", state).text("ano", year).text("CNPJ", taxId).text("mod", model);
            node.number("serie", series).number("nNFIni", from).number("nNFFin", to);
        }
        request.text("xJust", "FALHA DE SEQUENCIA NO SISTEMA EMISSOR");
        answer.text("dhRecbto", Moments.text(at)).text("nProt", protocolNumber(like));
        return root("procInutNFe", "4.00")
                .add(Node.of("inutNFe").attribute("versao", "4.00").add(request))
                .add(Node.of("retInutNFe").attribute("versao", "4.00").add(answer));
    }

    static Node signature(String reference, String digest, Detail detail) {
        Node signature = Node.of("Signature").attribute("xmlns", SIGNATURE);
        Node target = Node.of("Reference").attribute("URI", "#" + reference);
        if (detail == Detail.DIGEST_ONLY) {
            return signature.add(Node.of("SignedInfo").add(target.text("DigestValue", digest)));
        }
        target.add(Node.of("Transforms")
                        .add(Node.of("Transform").attribute("Algorithm", SIGNATURE + "enveloped-signature"))
                        .add(Node.of("Transform").attribute("Algorithm", C14N)))
                .add(Node.of("DigestMethod").attribute("Algorithm", SIGNATURE + "sha1"))
                .text("DigestValue", digest);
        return signature
                .add(Node.of("SignedInfo")
                        .add(Node.of("CanonicalizationMethod").attribute("Algorithm", C14N))
                        .add(Node.of("SignatureMethod").attribute("Algorithm", SIGNATURE + "rsa-sha1"))
                        .add(target))
                .text("SignatureValue", Dice.of(digest.hashCode(), 0, 0).base64(256))
                .add(Node.of("KeyInfo").add(Node.of("X509Data").text("X509Certificate", CERTIFICATE)));
    }

    private static String pad(long value, int width) {
        String digits = Long.toString(value);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** How much of a signature is written. */
    enum Detail {
        FULL,
        DIGEST_ONLY
    }
}
