package io.notaflow.local.simulate.render;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a markup tree as XML. */
final class XmlWriter {

    private static final String NFE_NAMESPACE = "http://www.portalfiscal.inf.br/nfe";

    private final StringBuilder out = new StringBuilder(16_384);
    private final boolean indented;
    private final boolean prefixed;

    private XmlWriter(Flavour flavour) {
        this.indented = flavour == Flavour.XML_INDENTED;
        this.prefixed = flavour == Flavour.XML_PREFIXED;
    }

    static byte[] write(Node root, Flavour flavour) {
        XmlWriter writer = new XmlWriter(flavour);
        switch (flavour) {
            case XML_DECLARED, XML_INDENTED -> writer.declare(StandardCharsets.UTF_8);
            case XML_LATIN1 -> writer.declare(StandardCharsets.ISO_8859_1);
            case XML_UTF16 -> writer.declare(StandardCharsets.UTF_16);
            case XML_BOM -> writer.out.append('\uFEFF');
            default -> {}
        }
        writer.element(root, "", 0);
        return writer.out.toString().getBytes(charset(flavour));
    }

    private static Charset charset(Flavour flavour) {
        return switch (flavour) {
            case XML_LATIN1 -> StandardCharsets.ISO_8859_1;
            case XML_UTF16 -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
    }

    private void declare(Charset charset) {
        out.append("<?xml version=\"1.0\" encoding=\"")
                .append(charset.name().toUpperCase(Locale.ROOT))
                .append("\"?>");
        if (indented) {
            out.append('\n');
        }
    }

    private void element(Node node, String inheritedPrefix, int depth) {
        String prefix = prefixFor(node, inheritedPrefix);
        out.append('<').append(prefix).append(node.name());
        for (Node.Attribute attribute : node.attributes()) {
            attribute(attribute, prefix);
        }
        String text = node.textOrNull();
        if (text == null && node.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (text != null) {
            escape(text);
        }
        for (Node child : node.children()) {
            lineBreak(depth + 1);
            element(child, prefix, depth + 1);
        }
        if (!node.children().isEmpty()) {
            lineBreak(depth);
        }
        out.append("</").append(prefix).append(node.name()).append('>');
    }

    private String prefixFor(Node node, String inherited) {
        if (!prefixed) {
            return "";
        }
        for (Node.Attribute attribute : node.attributes()) {
            if (attribute.name().equals("xmlns")) {
                return attribute.value().equals(NFE_NAMESPACE) ? "nfe:" : "";
            }
        }
        return inherited;
    }

    private void attribute(Node.Attribute attribute, String prefix) {
        out.append(' ').append(attribute.name());
        if (attribute.name().equals("xmlns") && !prefix.isEmpty()) {
            out.append(":nfe");
        }
        out.append("=\"");
        escape(attribute.value());
        out.append('"');
    }

    private void lineBreak(int depth) {
        if (indented) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                out.append(text, done, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;");
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }
}
