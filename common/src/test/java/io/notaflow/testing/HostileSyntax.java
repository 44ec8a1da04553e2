package io.notaflow.testing;

import java.util.List;

/** Broken syntax, several documents in one record, and what parsers have been attacked with. */
final class HostileSyntax {
    private static final String GOOD = InvoiceXml.authorised(1, "10.00");

    private HostileSyntax() {}

    static List<HostilePayload> all() {
        return List.of(
                HostilePayload.of("XML cut in half", GOOD.substring(0, GOOD.length() / 2), "XML_MALFORMED"),
                HostilePayload.of("XML cut within its declaration", "<?xml version=\"1.0\"", "XML_MALFORMED"),
                HostilePayload.of("an angle bracket", "<", "XML_MALFORMED"),
                HostilePayload.of("crossed tags", "<NFe><infNFe></NFe></infNFe>", "XML_MALFORMED"),
                HostilePayload.of("attribute without quotes", "<NFe versao=4.00/>", "XML_MALFORMED"),
                HostilePayload.of("attribute twice", "<NFe versao='4.00' versao='4.00'/>", "XML_MALFORMED"),
                HostilePayload.of("unbound prefix", "<n:NFe/>", "XML_MALFORMED"),
                HostilePayload.of("bare ampersand", GOOD.replace("Venda", "A & B"), "XML_MALFORMED"),
                HostilePayload.of("unknown entity", GOOD.replace("Venda", "&nbsp;"), "XML_MALFORMED"),
                HostilePayload.of("comment that does not end", "<NFe><!-- ", "XML_MALFORMED"),
                HostilePayload.of("CDATA that does not end", "<NFe><![CDATA[", "XML_MALFORMED"),
                HostilePayload.of("XML 1.1 with a version of its own", "<?xml version='9.9'?><NFe/>", "XML_MALFORMED"),
                HostilePayload.of("two documents", GOOD + GOOD, "SEVERAL_DOCUMENTS"),
                HostilePayload.of(
                        "two documents with declarations",
                        "<?xml version='1.0'?>" + GOOD + "\n<?xml version='1.0'?>" + GOOD,
                        "SEVERAL_DOCUMENTS"),
                HostilePayload.of("two JSON documents", "{\"a\":1}{\"a\":2}", "SEVERAL_DOCUMENTS"),
                HostilePayload.of("JSON lines", "{\"a\":1}\n{\"a\":2}\n{\"a\":3}", "SEVERAL_DOCUMENTS"),
                HostilePayload.of("text behind XML", GOOD + "\nfim", "TRAILING_CONTENT"),
                HostilePayload.of("text behind JSON", "{\"a\":1} fim", "TRAILING_CONTENT"),
                dtd("internal DTD", "<!DOCTYPE NFe [<!ELEMENT NFe ANY>]>"),
                dtd("DTD of a server", "<!DOCTYPE NFe SYSTEM \"http://localhost:1/nfe.dtd\">"),
                dtd("public DTD", "<!DOCTYPE NFe PUBLIC \"-//A//B\" \"http://localhost:1/nfe.dtd\">"),
                dtd("empty DTD", "<!DOCTYPE NFe>"),
                dtd("external entity", "<!DOCTYPE NFe [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                dtd("parameter entity", "<!DOCTYPE NFe [<!ENTITY % x SYSTEM \"http://localhost:1/x\"> %x;]>"),
                dtd("a billion laughs", laughs()),
                dtd("one huge entity", "<!DOCTYPE NFe [<!ENTITY x \"" + "x".repeat(100_000) + "\">]>"),
                HostilePayload.of("JSON cut off", "{\"infNFe\":{\"ide\":{\"cUF\":35,", "JSON_MALFORMED"),
                HostilePayload.of("JSON cut within a word", "{\"a\":tru", "JSON_MALFORMED"),
                HostilePayload.of("JSON with a comment", "{/* x */\"a\":1}", "JSON_MALFORMED"),
                HostilePayload.of("JSON with a comma too much", "{\"a\":1,}", "JSON_MALFORMED"),
                HostilePayload.of("JSON in single quotes", "{'a':1}", "JSON_MALFORMED"),
                HostilePayload.of("JSON with NaN", "{\"vNF\":NaN}", "JSON_MALFORMED"),
                HostilePayload.of("JSON with leading zeros", "{\"vNF\":0010.00}", "JSON_MALFORMED"),
                HostilePayload.of("JSON with a sign", "{\"vNF\":+10.00}", "JSON_MALFORMED"),
                HostilePayload.of("JSON name twice", "{\"NFe\":{\"vNF\":1,\"vNF\":2}}", "JSON_DUPLICATE_NAME"),
                HostilePayload.of("JSON root twice", "{\"NFe\":{},\"NFe\":{}}", "JSON_DUPLICATE_NAME"),
                HostilePayload.of(
                        "JSON name twice, once escaped",
                        "{\"NFe\":{\"vNF\":1,\"\\u0076NF\":2}}",
                        "JSON_DUPLICATE_NAME"),
                HostilePayload.of("a JSON word", "true", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("a JSON text", "\"NFe\"", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("an empty JSON object", "{}", "NO_DOCUMENT"),
                HostilePayload.of("an empty JSON list", "[]", "NO_DOCUMENT"));
    }

    private static HostilePayload dtd(String kind, String declaration) {
        String entity = declaration.contains("ENTITY") ? "&x;" : "Venda";
        return HostilePayload.of(kind, declaration + GOOD.replace("Venda", entity), "XML_DTD_REFUSED");
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE NFe [<!ENTITY x0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            entities.append("<!ENTITY x%d \"%s\">".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
        }
        return entities.append("<!ENTITY x \"&x30;\">]>").toString();
    }
}
