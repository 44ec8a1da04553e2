package io.notaflow.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.domain.AccessKey;
import java.util.Base64;
import java.util.Locale;

/** A small lawful invoice of one item as text, for tests that change bytes; issuers and numbers are synthetic. */
public final class InvoiceXml {
    /** The company that issued all of them. */
    public static final String ISSUER = "11222333000181";
    /** The official namespace as an attribute. */
    public static final String NAMESPACE = "xmlns=\"http://www.portalfiscal.inf.br/nfe\"";

    private InvoiceXml() {}

    /** The access key of invoice number {@code number}, issued in November 2026. */
    public static String key(int number) {
        return key(ISSUER, 1, number);
    }

    /** The access key of an issuer's invoice; {@code issuer} is a CNPJ, or 000 and a CPF. */
    public static String key(String issuer, int series, int number) {
        String body = String.format(Locale.ROOT, "352611%s55%03d%09d1%08d", issuer, series, number, number);
        return body + AccessKey.checkDigit(body + "0");
    }

    /** With the protocol that names exactly this content. */
    public static String authorised(int number, String total) {
        return authorised(nfe(number, total, digest(number, total)), number, digest(number, total));
    }

    /** {@code nfe} with a protocol that names the content {@code vouched}. */
    public static String authorised(String nfe, int number, String vouched) {
        return "<nfeProc " + NAMESPACE + " versao=\"4.00\">" + nfe + protNfe(number, vouched) + "</nfeProc>";
    }

    /** Without protocol. */
    public static String bare(int number, String total) {
        return nfe(number, total, digest(number, total));
    }

    /** The protocol of a content by itself. */
    public static String protNfe(int number, String digest) {
        return "<protNFe versao=\"4.00\"><infProt><tpAmb>1</tpAmb><verAplic>1</verAplic><chNFe>" + key(number)
                + "</chNFe><dhRecbto>2026-11-20T10:00:05-03:00</dhRecbto><nProt>135260000000001</nProt><digVal>"
                + digest + "</digVal><cStat>100</cStat><xMotivo>Autorizado o uso da NF-e</xMotivo></infProt></protNFe>";
    }

    /** 28 characters, one text per content. */
    public static String digest(int number, String total) {
        String content = String.format(Locale.ROOT, "%010d%010d", number, (int) (Double.parseDouble(total) * 100));
        return Base64.getEncoder().encodeToString(content.getBytes(UTF_8));
    }

    /** The invoice itself, as {@code NFe}. */
    public static String nfe(int number, String total, String digest) {
        String key = key(number);
        return "<NFe " + NAMESPACE + "><infNFe Id=\"NFe" + key + "\" versao=\"4.00\"><ide><cUF>35</cUF><cNF>"
                + key.substring(35, 43) + "</cNF><natOp>Venda</natOp><mod>55</mod><serie>1</serie><nNF>" + number
                + "</nNF><dhEmi>2026-11-20T10:00:00-03:00</dhEmi><tpNF>1</tpNF><idDest>1</idDest><cMunFG>3550308</cMunFG>"
                + "<tpImp>1</tpImp><tpEmis>1</tpEmis><cDV>" + key.charAt(43)
                + "</cDV><tpAmb>1</tpAmb><finNFe>1</finNFe><indFinal>0</indFinal><indPres>1</indPres><procEmi>0</procEmi><verProc>1</verProc></ide>"
                + "<emit><CNPJ>" + ISSUER + "</CNPJ><xNome>EMPRESA TESTE LTDA</xNome>" + address("enderEmit")
                + "<IE>111222333444</IE><CRT>1</CRT></emit>"
                + "<dest><CNPJ>12ABC34501DE35</CNPJ><xNome>COMPRADORA TESTE LTDA</xNome>" + address("enderDest")
                + "<indIEDest>1</indIEDest><IE>222333444555</IE></dest>"
                + item(1, total)
                + "<total><ICMSTot><vBC>0.00</vBC><vICMS>0.00</vICMS><vICMSDeson>0.00</vICMSDeson><vFCP>0.00</vFCP><vBCST>0.00</vBCST>"
                + "<vST>0.00</vST><vFCPST>0.00</vFCPST><vFCPSTRet>0.00</vFCPSTRet><vProd>" + total
                + "</vProd><vFrete>0.00</vFrete><vSeg>0.00</vSeg><vDesc>0.00</vDesc><vII>0.00</vII><vIPI>0.00</vIPI><vIPIDevol>0.00</vIPIDevol>"
                + "<vPIS>0.00</vPIS><vCOFINS>0.00</vCOFINS><vOutro>0.00</vOutro><vNF>" + total
                + "</vNF></ICMSTot></total><transp><modFrete>9</modFrete></transp><pag><detPag><tPag>01</tPag><vPag>"
                + total
                + "</vPag></detPag></pag></infNFe><Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><SignedInfo><Reference URI=\"#NFe"
                + key + "\"><DigestValue>" + digest
                + "</DigestValue></Reference></SignedInfo></Signature></NFe>";
    }

    /** One item of that value. */
    public static String item(int number, String value) {
        return "<det nItem=\"" + number
                + "\"><prod><cProd>1</cProd><cEAN>SEM GTIN</cEAN><xProd>PRODUTO</xProd><NCM>84713012</NCM><CFOP>5102</CFOP>"
                + "<uCom>UN</uCom><qCom>1.0000</qCom><vUnCom>" + value + "</vUnCom><vProd>" + value
                + "</vProd><cEANTrib>SEM GTIN</cEANTrib><uTrib>UN</uTrib><qTrib>1.0000</qTrib><vUnTrib>" + value
                + "</vUnTrib><indTot>1</indTot></prod><imposto><ICMS><ICMSSN102><orig>0</orig><CSOSN>102</CSOSN></ICMSSN102></ICMS>"
                + "<PIS><PISNT><CST>07</CST></PISNT></PIS><COFINS><COFINSNT><CST>07</CST></COFINSNT></COFINS></imposto></det>";
    }

    private static String address(String name) {
        return "<" + name
                + "><xLgr>Rua A</xLgr><nro>1</nro><xBairro>Centro</xBairro><cMun>3550308</cMun><xMun>SAO PAULO</xMun><UF>SP</UF><CEP>01001000</CEP></"
                + name + ">";
    }
}
