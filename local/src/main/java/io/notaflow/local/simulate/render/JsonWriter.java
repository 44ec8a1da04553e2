package io.notaflow.local.simulate.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a markup tree as JSON: the mirror of the XML names, or one of the mechanical conversions. */
final class JsonWriter {

    private static final Set<String> REPEATED =
            Set.of("det", "detPag", "dup", "NFref", "vol", "DI", "adi", "detExport", "autXML", "docZip", "obsCont");

    private final StringBuilder out = new StringBuilder(8_192);
    private final Flavour flavour;
    private final boolean mechanical;

    private JsonWriter(Flavour flavour) {
        this.flavour = flavour;
        this.mechanical = flavour != Flavour.JSON_MIRROR && flavour != Flavour.JSON_UNWRAPPED;
    }

    static byte[] write(Node root, Flavour flavour) {
        JsonWriter writer = new JsonWriter(flavour);
        if (flavour == Flavour.JSON_UNWRAPPED) {
            writer.value(root);
        } else {
            writer.out.append('{');
            writer.name(root.name());
            writer.value(root);
            writer.out.append('}');
        }
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Node node) {
        String text = node.textOrNull();
        if (node.attributes().isEmpty() && node.children().isEmpty()) {
            scalar(text, node.numeric());
            return;
        }
        out.append('{');
        attributes(node.attributes());
        if (text != null) {
            name("#text");
            string(text);
            out.append(',');
        }
        children(node.children());
        closeObject();
    }

    private void scalar(@Nullable String text, boolean numeric) {
        if (text != null && numeric && !mechanical) {
            out.append(text);
        } else {
            string(text == null ? "" : text);
        }
    }

    private void attributes(List<Node.Attribute> attributes) {
        boolean grouped = flavour == Flavour.JSON_DOLLAR || flavour == Flavour.JSON_ATTRIBUTES;
        if (grouped && !attributes.isEmpty()) {
            name(flavour == Flavour.JSON_DOLLAR ? "$" : "_attributes");
            out.append('{');
        }
        String prefix = flavour == Flavour.JSON_AT ? "@" : flavour == Flavour.JSON_DASH ? "-" : "";
        for (Node.Attribute attribute : attributes) {
            if (mechanical || !attribute.name().startsWith("xmlns")) {
                attribute(prefix, attribute);
            }
        }
        if (grouped && !attributes.isEmpty()) {
            closeObject();
            out.append(',');
        }
    }

    private void attribute(String prefix, Node.Attribute attribute) {
        name(prefix + attribute.name());
        if (!mechanical && attribute.name().equals("nItem")) {
            out.append(attribute.value());
        } else {
            string(attribute.value());
        }
        out.append(',');
    }

    private void children(List<Node> children) {
        int i = 0;
        while (i < children.size()) {
            String name = children.get(i).name();
            int end = i + 1;
            while (end < children.size() && children.get(end).name().equals(name)) {
                end++;
            }
            name(name);
            if (end - i > 1 || (!mechanical && REPEATED.contains(name))) {
                array(children.subList(i, end));
            } else {
                value(children.get(i));
            }
            out.append(',');
            i = end;
        }
    }

    private void array(List<Node> nodes) {
        out.append('[');
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            value(nodes.get(i));
        }
        out.append(']');
    }

    private void closeObject() {
        int last = out.length() - 1;
        if (out.charAt(last) == ',') {
            out.setLength(last);
        }
        out.append('}');
    }

    private void name(String name) {
        out.append('"').append(name).append("\":");
    }

    private void string(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(text, done, i).append('\\');
                done = i;
            }
        }
        out.append(text, done, text.length()).append('"');
    }
}
