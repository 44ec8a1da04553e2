package io.notaflow.kpi.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.domain.AccessKey;
import io.notaflow.testing.InvoiceXml;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the documents of an example as the XML that arrives. */
final class ExampleXml {
    private static final Map<String, String> EVENT_TYPES =
            Map.of("cancellation", "110111", "substitution", "110112", "correction", "110110");

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Arrived> first = new HashMap<>();
    private int written;

    /** The record of a line, which must come behind the invoice that it is about. */
    Arrived arrived(Told told) {
        written++;
        if (told.is("invoice")) {
            Arrived invoice = invoice(told);
            first.putIfAbsent(told.label(), invoice);
            return invoice;
        }
        String label = Objects.requireNonNull(told.tag("of"));
        if (told.is("copy")) {
            Arrived original = Objects.requireNonNull(first.get(label));
            return new Arrived(arrival(told, original.at()), original.xml());
        }
        OffsetDateTime registered = OffsetDateTime.parse(told.tag("dhRegEvento", ""));
        return new Arrived(arrival(told, registered.toInstant()), event(told, Objects.requireNonNull(keys.get(label))));
    }

    private Arrived invoice(Told told) {
        OffsetDateTime issued = OffsetDateTime.parse(told.tag("dhEmi", ""));
        OffsetDateTime answered =
                told.tag("dhRecbto") == null ? issued.plusSeconds(5) : OffsetDateTime.parse(told.tag("dhRecbto", ""));
        String key = keys.computeIfAbsent(told.label(), label -> key(told, issued));
        String digest = digest(written);
        String vouched = told.tag("digVal", "").equals("other") ? digest(0) : digest;
        String xml = "<nfeProc " + InvoiceXml.NAMESPACE + " versao=\"4.00\">" + nfe(told, key, digest)
                + "<protNFe versao=\"4.00\"><infProt>"
                + element("tpAmb", told.tag("tpAmb", "1")) + element("chNFe", key)
                + element("dhRecbto", answered.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                + element("nProt", "135260000000001") + element("digVal", vouched)
                + element("cStat", told.tag("cStat", "100"))
                + "</infProt></protNFe></nfeProc>";
        return new Arrived(arrival(told, answered.toInstant()), xml);
    }

    private String key(Told told, OffsetDateTime issued) {
        String issuer = told.tag("emit", "").split("/")[0];
        int number = keys.size() + 1;
        String body = String.format(
                Locale.ROOT,
                "35%02d%02d%s%s001%09d1%08d",
                issued.getYear() % 100,
                issued.getMonthValue(),
                issuer,
                told.tag("mod", "55"),
                number,
                number);
        return body + AccessKey.checkDigit(body + "0");
    }

    private static Instant arrival(Told told, Instant known) {
        return told.tag("arrives") == null
                ? known.plusSeconds(2)
                : OffsetDateTime.parse(told.tag("arrives", "")).toInstant();
    }

    private static String digest(int number) {
        return Base64.getEncoder()
                .encodeToString(String.format(Locale.ROOT, "%020d", number).getBytes(UTF_8));
    }

    private static String nfe(Told told, String key, String digest) {
        StringBuilder xml = new StringBuilder("<NFe><infNFe Id=\"NFe" + key + "\" versao=\"4.00\"><ide>");
        xml.append(element("mod", told.tag("mod", "55")))
                .append(element("serie", "1"))
                .append(element("nNF", key.substring(25, 34)));
        for (String tag : List.of("dhEmi", "tpNF", "tpEmis", "tpAmb", "finNFe", "indPres")) {
            xml.append(element(tag, told.tag(tag, "1")));
        }
        xml.append("</ide>").append(party("emit", told.tag("emit"))).append(party("dest", told.tag("dest")));
        told.parts("item").forEach(item -> xml.append(ItemXml.of(item)));
        xml.append("<total><ICMSTot>")
                .append(optional("vTotTrib", told))
                .append(optional("vNF", told))
                .append("</ICMSTot></total><cobr>");
        for (Told one : told.parts("instalment")) {
            xml.append("<dup>")
                    .append(optional("dVenc", one))
                    .append(optional("vDup", one))
                    .append("</dup>");
        }
        xml.append("</cobr><pag>");
        for (Told one : told.parts("payment")) {
            xml.append("<detPag>")
                    .append(optional("tPag", one))
                    .append(optional("vPag", one))
                    .append("</detPag>");
        }
        told.parts("change").forEach(one -> xml.append(optional("vTroco", one)));
        return xml.append(
                        "</pag></infNFe><Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><SignedInfo><Reference URI=\"#NFe")
                .append(key)
                .append("\"><DigestValue>")
                .append(digest)
                .append("</DigestValue></Reference></SignedInfo></Signature></NFe>")
                .toString();
    }

    /** As {@code 11222333000181/SP}; eleven digits are a CPF. */
    private static String party(String name, @Nullable String said) {
        if (said == null) {
            return "";
        }
        String[] parts = said.split("/");
        String number = element(parts[0].length() == 11 ? "CPF" : "CNPJ", parts[0]);
        String address = name.equals("emit") ? "enderEmit" : "enderDest";
        return "<" + name + ">" + number + "<" + address + ">" + element("UF", parts[1]) + "</" + address + "></" + name
                + ">";
    }

    private static String event(Told told, String key) {
        String type = element("tpEvento", Objects.requireNonNull(EVENT_TYPES.get(told.kind()), told.kind()));
        String sequence = element("nSeqEvento", told.tag("nSeqEvento", "1"));
        return "<procEventoNFe " + InvoiceXml.NAMESPACE + " versao=\"1.00\"><evento versao=\"1.00\"><infEvento>"
                + element("tpAmb", "1")
                + element("chNFe", key) + optional("dhEvento", told) + type + sequence
                + "</infEvento></evento><retEvento versao=\"1.00\"><infEvento>" + element("tpAmb", "1")
                + element("cStat", told.tag("cStat", "135")) + element("chNFe", key) + type + sequence
                + optional("dhRegEvento", told) + element("nProt", "135260000054321")
                + "</infEvento></retEvento></procEventoNFe>";
    }

    private static String optional(String tag, Told told) {
        String value = told.tag(tag);
        return value == null ? "" : element(tag, value);
    }

    static String element(String tag, String value) {
        return "<" + tag + ">" + value + "</" + tag + ">";
    }
}
