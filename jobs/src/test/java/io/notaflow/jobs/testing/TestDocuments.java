package io.notaflow.jobs.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.testing.InvoiceXml;

/** Fiscal documents as bytes, small and lawful; issuers and numbers are synthetic. */
public final class TestDocuments {
    private TestDocuments() {}

    /** The access key of invoice number {@code number}, issued in November 2026. */
    public static String key(int number) {
        return InvoiceXml.key(number);
    }

    /** An authorised invoice of one item. */
    public static byte[] authorised(int number, String total) {
        return InvoiceXml.authorised(number, total).getBytes(UTF_8);
    }

    /** An invoice with the protocol of another content. */
    public static byte[] withForeignProtocol(int number, String total) {
        return InvoiceXml.authorised(InvoiceXml.bare(number, total), number, InvoiceXml.digest(number, "0.00"))
                .getBytes(UTF_8);
    }

    /** The same content without its protocol. */
    public static byte[] bare(int number, String total) {
        return InvoiceXml.bare(number, total).getBytes(UTF_8);
    }

    /** The protocol of that content by itself. */
    public static byte[] protocol(int number, String total) {
        return ("<retConsReciNFe " + InvoiceXml.NAMESPACE + " versao=\"4.00\"><tpAmb>1</tpAmb><cStat>104</cStat>"
                        + InvoiceXml.protNfe(number, InvoiceXml.digest(number, total)) + "</retConsReciNFe>")
                .getBytes(UTF_8);
    }

    /** A registered cancellation. */
    public static byte[] cancellation(int number) {
        return event(
                number,
                "110111",
                "Cancelamento",
                "<nProt>135260000000001</nProt><xJust>Erro de digitacao no pedido</xJust>");
    }

    /** A registered awareness of the recipient. */
    public static byte[] awareness(int number) {
        return event(number, "210210", "Ciencia da Operacao", "");
    }

    private static byte[] event(int number, String type, String name, String detail) {
        String key = key(number);
        return ("<procEventoNFe " + InvoiceXml.NAMESPACE
                        + " versao=\"1.00\"><evento versao=\"1.00\"><infEvento Id=\"ID" + type + key
                        + "01\"><cOrgao>35</cOrgao><tpAmb>1</tpAmb><CNPJ>" + InvoiceXml.ISSUER + "</CNPJ><chNFe>" + key
                        + "</chNFe><dhEvento>2026-11-20T11:00:00-03:00</dhEvento><tpEvento>" + type
                        + "</tpEvento><nSeqEvento>1</nSeqEvento><verEvento>1.00</verEvento><detEvento versao=\"1.00\"><descEvento>"
                        + name + "</descEvento>" + detail
                        + "</detEvento></infEvento></evento><retEvento versao=\"1.00\"><infEvento><tpAmb>1</tpAmb><verAplic>1</verAplic><cOrgao>35</cOrgao><cStat>135</cStat><xMotivo>Evento registrado</xMotivo><chNFe>"
                        + key + "</chNFe><tpEvento>" + type
                        + "</tpEvento><nSeqEvento>1</nSeqEvento><dhRegEvento>2026-11-20T11:00:01-03:00</dhRegEvento><nProt>135260000000002</nProt></infEvento></retEvento></procEventoNFe>")
                .getBytes(UTF_8);
    }
}
