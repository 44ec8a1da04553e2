package io.notaflow.local.simulate.render;

/** A spelling in which a markup tree is written: the documents of different senders look different. */
public enum Flavour {
    XML,
    XML_DECLARED,
    XML_INDENTED,
    XML_PREFIXED,
    XML_BOM,
    XML_LATIN1,
    XML_UTF16,
    /** Names as in the XML, arrays always arrays, amounts as numbers: the form most in-house services emit. */
    JSON_MIRROR,
    /** The same without the root's name. */
    JSON_UNWRAPPED,
    /** Mechanical conversion: {@code @versao}, all strings, a single element is no array. */
    JSON_AT,
    /** Mechanical conversion with {@code "$": {…}} for attributes. */
    JSON_DOLLAR,
    /** Mechanical conversion with {@code "_attributes": {…}}. */
    JSON_ATTRIBUTES,
    /** Mechanical conversion with {@code -versao}. */
    JSON_DASH;

    /** Whether this is one of the JSON spellings. */
    public boolean json() {
        return name().startsWith("JSON");
    }

    /** The file ending, without a dot. */
    public String extension() {
        return json() ? "json" : "xml";
    }

    /** The document in this spelling. */
    public byte[] write(Node root) {
        return json() ? JsonWriter.write(root, this) : XmlWriter.write(root, this);
    }
}
