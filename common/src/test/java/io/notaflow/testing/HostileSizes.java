package io.notaflow.testing;

import java.util.List;

/** Too deep, too many, too long: what would fill a heap or a stack. */
final class HostileSizes {
    private static final String GOOD = InvoiceXml.authorised(1, "10.00");
    private static final int MEGA = 1 << 20;

    private HostileSizes() {}

    static List<HostilePayload> all() {
        return List.of(
                HostilePayload.of("deep XML", "<a>".repeat(100_000) + "</a>".repeat(100_000), "TOO_DEEP"),
                HostilePayload.of("deep XML that does not end", "<a>".repeat(3 * MEGA), "TOO_DEEP"),
                HostilePayload.of("deep JSON objects", "{\"a\":".repeat(MEGA), "TOO_DEEP"),
                HostilePayload.of("deep JSON lists", "[".repeat(10 * MEGA), "TOO_DEEP"),
                HostilePayload.of(
                        "five million elements", "<NFe>" + "<a/>".repeat(2_500_000) + "</NFe>", "TOO_MANY_NODES"),
                HostilePayload.of(
                        "two million JSON values", "{\"a\":[" + "1,".repeat(2_000_000) + "1]}", "TOO_MANY_NODES"),
                HostilePayload.of("an attribute of 10 MB", "<NFe a='" + "x".repeat(10 * MEGA) + "'/>", "TOO_LARGE"),
                HostilePayload.of("a text of 10 MB", "<NFe>" + "x".repeat(10 * MEGA) + "</NFe>", "TOO_LARGE"),
                HostilePayload.of(
                        "CDATA of 10 MB", "<NFe><![CDATA[" + "x".repeat(10 * MEGA) + "]]></NFe>", "TOO_LARGE"),
                HostilePayload.of("a JSON text of 10 MB", "{\"a\":\"" + "x".repeat(10 * MEGA) + "\"}", "TOO_LARGE"),
                HostilePayload.of("a JSON name of 10 MB", "{\"" + "x".repeat(10 * MEGA) + "\":1}", "TOO_LARGE"),
                HostilePayload.of("an element name of 10 MB", "<" + "x".repeat(10 * MEGA) + "/>", "TOO_LARGE"),
                HostilePayload.of("a thousand attributes", "<NFe" + attributes(1_000) + "/>", "TOO_LARGE"),
                HostilePayload.of("a million attributes", "<NFe" + attributes(700_000) + "/>", "TOO_LARGE"),
                HostilePayload.of("a thousand namespaces", "<NFe" + namespaces(100_000) + "/>", "TOO_LARGE"),
                HostilePayload.of("a JSON number of 10 MB", "{\"vNF\":" + "9".repeat(10 * MEGA) + "}", "TOO_LARGE"),
                HostilePayload.of("a JSON number of 1,000 digits", "{\"vNF\":" + "9".repeat(1_000) + "}", "TOO_LARGE"),
                HostilePayload.of("10 MB of text", "x".repeat(10 * MEGA), "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("10 MB of blanks", " ".repeat(10 * MEGA), "EMPTY_PAYLOAD"),
                HostilePayload.of("10 MB behind a document", GOOD + "x".repeat(10 * MEGA), "TRAILING_CONTENT"),
                HostilePayload.of("ten thousand unlike names", "<NFe>" + names(300_000) + "</NFe>", "FIELD_MISSING"));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder(count * 14);
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        return attributes.toString();
    }

    private static String namespaces(int count) {
        StringBuilder namespaces = new StringBuilder(count * 20);
        for (int i = 0; i < count; i++) {
            namespaces.append(" xmlns:a").append(i).append("='u'");
        }
        return namespaces.toString();
    }

    private static String names(int count) {
        StringBuilder elements = new StringBuilder(count * 12);
        for (int i = 0; i < count; i++) {
            elements.append("<a").append(i).append("/>");
        }
        return elements.toString();
    }
}
