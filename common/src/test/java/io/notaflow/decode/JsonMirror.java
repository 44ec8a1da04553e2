package io.notaflow.decode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What converters in the wild make of an XML document. */
enum JsonMirror {
    /** Attributes like elements. */
    PLAIN("%s", "", "#text", false, false, false),
    /** Whatever looks like a number is one: zeros in front and behind are lost. */
    NUMBERS("%s", "", "#text", false, false, true),
    /** As xmltodict, Newtonsoft. */
    AT("@%s", "", "#text", false, false, false),
    /** As fast-xml-parser. */
    AT_UNDERSCORE("@_%s", "", "#text", false, false, true),
    /** As JXON. */
    HYPHEN("-%s", "", "#text", false, false, false),
    /** As xml2js: every element in a list. */
    DOLLAR_GROUP("%s", "$", "_", true, false, false),
    /** As xml-js: every text in an object. */
    ATTRIBUTES_GROUP("%s", "_attributes", "_text", false, true, false),
    /** As PHP. */
    AT_GROUP("%s", "@attributes", "#text", false, false, false),
    /** As BadgerFish. */
    BADGERFISH("@%s", "", "$", false, true, false),
    /** As Jackson. */
    EMPTY_TEXT("%s", "", "", false, false, false);

    private final String attribute;
    private final String group;
    private final String text;
    private final boolean lists;
    private final boolean texts;
    private final boolean numbers;

    JsonMirror(String attribute, String group, String text, boolean lists, boolean texts, boolean numbers) {
        this.attribute = attribute;
        this.group = group;
        this.text = text;
        this.lists = lists;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The whole, with the name of its root. */
    String of(Element root) {
        return '{' + quoted(root.getNodeName()) + ':' + value(root) + '}';
    }

    /** Without the name of its root. */
    String value(Element element) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        List<String> attributes = attributes(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                members.computeIfAbsent(part.getNodeName(), name -> new ArrayList<>())
                        .add(value(part));
            }
        }
        boolean leaf = members.isEmpty();
        if (leaf && attributes.isEmpty() && !texts) {
            return scalar(element.getTextContent());
        }
        StringJoiner object = new StringJoiner(",", "{", "}");
        if (!attributes.isEmpty()) {
            String joined = String.join(",", attributes);
            object.add(group.isEmpty() ? joined : quoted(group) + ":{" + joined + '}');
        }
        if (leaf && !element.getTextContent().isEmpty()) {
            object.add(quoted(text) + ':' + scalar(element.getTextContent()));
        }
        members.forEach((name, values) -> object.add(quoted(name) + ':' + several(values)));
        return object.toString();
    }

    private String several(List<String> values) {
        return values.size() == 1 && !lists ? values.get(0) : '[' + String.join(",", values) + ']';
    }

    private List<String> attributes(Element element) {
        List<String> attributes = new ArrayList<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node one = all.item(i);
            attributes.add(quoted(attribute.replace("%s", one.getNodeName())) + ':' + scalar(one.getNodeValue()));
        }
        return attributes;
    }

    private String scalar(String value) {
        boolean safe = value.matches("\\d{1,15}(\\.\\d{1,10})?");
        return numbers && safe ? number(new BigDecimal(value)) : quoted(value);
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
