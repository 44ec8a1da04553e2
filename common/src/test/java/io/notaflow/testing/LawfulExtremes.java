package io.notaflow.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.domain.AccessKey;
import java.nio.charset.Charset;
import java.util.List;

/** Authorised invoices at the edge of what is lawful, or strange but harmless: all of them are accepted. */
public final class LawfulExtremes {
    private static final String LARGEST = "9999999999999.99";
    private static final String PERSON = "12345678909";

    private LawfulExtremes() {}

    /**
     * An invoice that looks like an attack.
     *
     * @param kind what is extreme about it
     * @param payload the record's value
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Lawful(String kind, byte[] payload) {
        @Override
        public String toString() {
            return kind;
        }
    }

    /** All of them, each with a key of its own. */
    public static List<Lawful> all() {
        return List.of(
                text("990 items", items()),
                text("the largest value", InvoiceXml.authorised(902, LARGEST)),
                encoded("UTF-16 with a mark", 903, UTF_16, "UTF-16"),
                encoded("UTF-16LE without a mark", 904, UTF_16LE, "UTF-16"),
                encoded("UTF-16BE without a mark", 905, UTF_16BE, "UTF-16"),
                encoded("ISO-8859-1", 906, ISO_8859_1, "ISO-8859-1"),
                text("a byte-order mark", "\uFEFF" + InvoiceXml.authorised(907, "10.00")),
                text("SQL in a text", product(908, "'; DROP TABLE invoice_status; --")),
                text("HTML in a text", product(909, "&lt;script&gt;alert(1)&lt;/script&gt;<![CDATA[<b>&x;</b>]]>")),
                text("emoji and rare scripts", product(910, "😀👩‍👩‍👧 é ß \u202E漢字 ＡＢＣ")),
                text("format strings", product(911, "%s %n ${jndi:ldap://localhost:1/a} {{7*7}} \\u0000 \\")),
                text("an issuer who is a person", personIssuer()),
                text("NFC-e without recipient", consumer()),
                text("an invoice of 2016", old("2016", "3.10")),
                text("a comment of 3 MB", InvoiceXml.authorised(915, "10.00") + "<!--" + "x".repeat(3 << 20) + "-->"),
                text(
                        "instructions to a style sheet of another server",
                        "<?xml-stylesheet href=\"http://localhost:1/x.xsl\"?>" + InvoiceXml.authorised(916, "10.00")),
                text("a description of 4 MB with an @ at its end", product(917, "a".repeat((4 << 20) - 1) + "@")),
                text("a description of 4 MB of digits", product(918, "1".repeat(4 << 20))),
                text("a description of 4 MB of blanks", product(919, "1" + " ".repeat((4 << 20) - 2) + "1")),
                text("5,000 unknown elements", extended()),
                text("a message of SOAP", soap()),
                text(
                        "the largest sum of texts",
                        product(922, "x\u00e3".repeat(60)).replace("Venda", "V".repeat(60))));
    }

    private static Lawful text(String kind, String document) {
        return new Lawful(kind, document.getBytes(UTF_8));
    }

    private static Lawful encoded(String kind, int number, Charset charset, String name) {
        String document = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + product(number, "ação é ü");
        return new Lawful(kind, document.getBytes(charset));
    }

    private static String product(int number, String description) {
        return InvoiceXml.authorised(number, "10.00").replace("<xProd>PRODUTO", "<xProd>" + description);
    }

    /** 990 × 10.00 = 9900.00. */
    private static String items() {
        StringBuilder items = new StringBuilder();
        for (int number = 1; number <= 990; number++) {
            items.append(InvoiceXml.item(number, "10.00"));
        }
        String one = InvoiceXml.item(1, "9900.00");
        return InvoiceXml.authorised(901, "9900.00").replace(one, items);
    }

    private static String personIssuer() {
        return rekeyed(912, InvoiceXml.key("000" + PERSON, 920, 912))
                .replace("<emit><CNPJ>" + InvoiceXml.ISSUER + "</CNPJ>", "<emit><CPF>" + PERSON + "</CPF>")
                .replace("<serie>1</serie>", "<serie>920</serie>");
    }

    private static String consumer() {
        String key = InvoiceXml.key(913);
        String retail = key.substring(0, 20) + "65" + key.substring(22, 43);
        return rekeyed(913, retail + AccessKey.checkDigit(retail + '0'))
                .replace("<mod>55</mod>", "<mod>65</mod>")
                .replace("<indFinal>0</indFinal>", "<indFinal>1</indFinal>")
                .replaceFirst("<dest>.*</dest>", "");
    }

    private static String old(String year, String layout) {
        String key = InvoiceXml.key(914);
        String then = key.substring(0, 2) + year.substring(2) + key.substring(4, 43);
        return rekeyed(914, then + AccessKey.checkDigit(then + '0'))
                .replace("2026-11-20", year + "-11-20")
                .replace("versao=\"4.00\"", "versao=\"" + layout + "\"");
    }

    private static String extended() {
        return InvoiceXml.authorised(920, "10.00")
                .replace("<transp>", "<novo>" + "<campo>1</campo>".repeat(5_000) + "</novo><transp>");
    }

    private static String soap() {
        return "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Header/><s:Body><r><![CDATA[x]]></r>"
                + InvoiceXml.authorised(921, "10.00") + "</s:Body></s:Envelope>";
    }

    private static String rekeyed(int number, String key) {
        String former = InvoiceXml.key(number);
        return InvoiceXml.authorised(number, "10.00")
                .replace(former, key)
                .replace("<cDV>" + former.charAt(43), "<cDV>" + key.charAt(43));
    }
}
