package io.notaflow.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Well-formed invoices, without an answer of SEFAZ, of which one field is missing, repeated or impossible. */
final class HostileFields {
    private static final String GOOD = InvoiceXml.bare(1, "10.00");
    private static final List<String> NO_MONEY = List.of(
            "1.234,56",
            "1,234.56",
            "10,00",
            "-10.00",
            "+10.00",
            "10.001",
            "1e2",
            "1E+999999999",
            "0x10",
            " 10.00",
            "10.00\u00a0",
            "\u0661\u0660.\u0660\u0660",
            "99999999999999.99",
            ".5",
            "5.",
            "10.00.00",
            "R$ 10,00",
            "NaN",
            "dez",
            "9".repeat(3_000_000));

    private static final List<String> NO_MOMENT = List.of(
            "2026-02-30T10:00:00-03:00",
            "2026-13-01T10:00:00-03:00",
            "2026-11-20T25:00:00-03:00",
            "2026-11-20T10:00:00",
            "2026-11-20T10:00:00Z",
            "2026-11-20T10:00:00.123-03:00",
            "2026-11-20T10:00:00-03:30",
            "2026-11-20T10:00:00-18:00",
            "20/11/2026 10:00",
            "1763640000000",
            "+999999999-01-01T00:00:00Z",
            "-2026-11-20T10:00:00-03:00",
            "ontem");

    private HostileFields() {}

    static List<HostilePayload> all() {
        return Stream.of(
                        missingAndRepeated().stream(),
                        codes().stream(),
                        NO_MONEY.stream().map(text -> element("vNF", text, "DECIMAL_FORMAT")),
                        NO_MOMENT.stream().map(text -> element("dhEmi", text, "DATE_FORMAT")))
                .flatMap(one -> one)
                .toList();
    }

    private static List<HostilePayload> missingAndRepeated() {
        return List.of(
                HostilePayload.of("no infNFe", "<NFe " + InvoiceXml.NAMESPACE + "/>", "FIELD_MISSING"),
                without("ide", "FIELD_MISSING"),
                without("emit", "FIELD_MISSING"),
                without("det", "FIELD_MISSING"),
                without("total", "FIELD_MISSING"),
                without("vNF", "FIELD_MISSING"),
                without("dhEmi", "FIELD_MISSING"),
                without("mod", "FIELD_MISSING"),
                without("pag", "FIELD_MISSING"),
                HostilePayload.of(
                        "no key and no issuer to make it of",
                        GOOD.replaceFirst(" Id=\"[^\"]*\"", "").replaceFirst("<emit>.*</emit>", ""),
                        "ACCESS_KEY_MISSING"),
                twice("vNF"),
                twice("dhEmi"),
                twice("ide"),
                twice("emit"),
                twice("dest"),
                twice("total"),
                twice("ICMSTot"),
                twice("prod"),
                twice("transp"),
                twice("CNPJ"));
    }

    private static List<HostilePayload> codes() {
        return List.of(
                element("mod", "57", "MODEL_UNSUPPORTED"),
                element("mod", "99", "MODEL_UNSUPPORTED"),
                element("mod", "NF", "INTEGER_FORMAT"),
                element("nNF", "12345678901234567890", "INTEGER_FORMAT"),
                element("serie", "-1", "INTEGER_FORMAT"),
                element("cUF", "99", "ACCESS_KEY_COMPOSITION"),
                element("CNPJ", "11222333000182", "ACCESS_KEY_COMPOSITION"),
                element("CFOP", "510200000", "CODE_FORMAT"),
                HostilePayload.of("layout 9.99", GOOD.replace("versao=\"4.00\"", "versao=\"9.99\""), "LAYOUT_UNKNOWN"),
                HostilePayload.of(
                        "layout of words", GOOD.replace("versao=\"4.00\"", "versao=\"latest\""), "LAYOUT_UNKNOWN"),
                element("dhEmi", "2031-11-20T10:00:00-03:00", "ISSUED_IN_FUTURE"),
                element("dhEmi", "1999-11-20T10:00:00-03:00", "ISSUED_BEFORE_2006"),
                element("dhEmi", "9999-12-31T23:59:59-03:00", "ISSUED_IN_FUTURE"),
                element("dhEmi", "0000-01-01T00:00:00-03:00", "ISSUED_BEFORE_2006"),
                HostilePayload.of(
                        "text around an element", GOOD.replace("<vNF>10.00", "<vNF>10<x/>0.00"), "CODE_FORMAT"),
                HostilePayload.of("key of 43", GOOD.replaceFirst("Id=\"NFe3", "Id=\"NFe"), "ACCESS_KEY_MALFORMED"),
                HostilePayload.of(
                        "key in Arabic digits",
                        GOOD.replaceFirst("Id=\"NFe3", "Id=\"NFe\u0663"),
                        "ACCESS_KEY_MALFORMED"),
                HostilePayload.of(
                        "key with another check digit",
                        GOOD.replace(
                                        "Id=\"NFe" + InvoiceXml.key(1),
                                        "Id=\"NFe" + InvoiceXml.key(1).replaceFirst(".$", "0"))
                                .replaceFirst("<cDV>.", "<cDV>0"),
                        "ACCESS_KEY_CHECK_DIGIT"));
    }

    private static HostilePayload without(String name, String code) {
        return HostilePayload.of("no " + name, GOOD.replaceFirst("(?s)<" + name + "[ >].*?</" + name + ">", ""), code);
    }

    private static HostilePayload twice(String name) {
        return HostilePayload.of(
                name + " twice", GOOD.replaceFirst("(?s)(<" + name + ">.*?</" + name + ">)", "$1$1"), "FIELD_REPEATED");
    }

    private static HostilePayload element(String name, String content, String code) {
        String shown = content.length() > 40 ? content.substring(0, 40) + "…" : content;
        return HostilePayload.of(
                name + " = " + shown,
                GOOD.replaceFirst("<" + name + ">[^<]*<", "<" + name + ">" + Matcher.quoteReplacement(content) + "<"),
                code);
    }
}
