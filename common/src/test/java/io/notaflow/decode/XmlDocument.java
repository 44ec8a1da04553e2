package io.notaflow.decode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A document of a test, read by the JDK and not by our parser: every text by its path, and copies with one text replaced. */
final class XmlDocument {
    private static final String PLACE = "~here~";

    private final Document document;
    private final Map<String, Node> leaves = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> template;

    private XmlDocument(Document document) {
        this.document = document;
        collect(document.getDocumentElement(), document.getDocumentElement().getLocalName());
        leaves.forEach((path, node) -> texts.put(path, node.getTextContent()));
        this.template = template();
    }

    static XmlDocument of(byte[] xml) {
        return new XmlDocument(parsed(xml));
    }

    /** Null when the JDK cannot read it either. */
    static @Nullable XmlDocument orNull(byte[] xml) {
        try {
            return of(xml);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** One of {@code /documents}. */
    static byte[] resource(String name) {
        try (InputStream in = XmlDocument.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Text of every element without elements and of every attribute, in document order; repeated elements counted from 1. */
    Map<String, String> texts() {
        return new LinkedHashMap<>(texts);
    }

    /** A copy in UTF-8 in which one text is another. */
    byte[] with(String path, String text) {
        Map<String, String> texts = texts();
        if (texts.put(path, text) == null) {
            throw new IllegalArgumentException(path);
        }
        return written(texts).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return written(texts());
    }

    private String written(Map<String, String> texts) {
        StringBuilder written = new StringBuilder();
        Iterator<String> values = texts.values().iterator();
        for (String part : template) {
            written.append(part);
            if (values.hasNext()) {
                String value = values.next();
                written.append(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            }
        }
        return written.toString();
    }

    /** What stands around the texts; writing a tree for each of a thousand copies would take minutes. */
    private List<String> template() {
        leaves.values().forEach(leaf -> leaf.setTextContent(PLACE));
        StringWriter out = new StringWriter();
        try {
            Transformer identity = TransformerFactory.newInstance().newTransformer();
            identity.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            identity.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        texts.forEach((path, text) -> Objects.requireNonNull(leaves.get(path)).setTextContent(text));
        return List.of(out.toString().split(PLACE, -1));
    }

    private void collect(Element element, String path) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                leaves.put(path + "/@" + attribute.getLocalName(), attribute);
            }
        }
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                leaf = false;
                collect(part, path + '/' + step(element, part));
            }
        }
        if (leaf && attributes.getLength() == 0) {
            leaves.put(path, element);
        }
    }

    private static String step(Element parent, Element part) {
        int place = 0;
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (part.getLocalName().equals(child.getLocalName())) {
                count++;
                place = child == part ? count : place;
            }
        }
        return part.getLocalName() + (count > 1 ? "[" + place + ']' : "");
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
