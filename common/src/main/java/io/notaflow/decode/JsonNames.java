package io.notaflow.decode;

/** How converters of XML to JSON spell attributes, text and prefixes; answers are interned. */
final class JsonNames {
    private JsonNames() {}

    static boolean isAttributeGroup(String name) {
        return switch (name) {
            case "$", "@", "_attributes", "attributes", "@attributes" -> true;
            default -> false;
        };
    }

    static boolean isText(String name) {
        return switch (name) {
            case "", "#text", "_", "$t", "$", "_text", "#cdata-section", "_cdata", "__cdata" -> true;
            default -> false;
        };
    }

    static boolean isAttribute(String name) {
        return name.length() > 1 && (name.charAt(0) == '@' || name.charAt(0) == '-');
    }

    static boolean isNamespace(String name) {
        return name.startsWith("xmlns", name.startsWith("@_") ? 2 : isAttribute(name) ? 1 : 0);
    }

    static String attribute(String name) {
        if (!isAttribute(name)) {
            return local(name);
        }
        boolean underscored = name.length() > 2 && name.startsWith("@_");
        return local(name.substring(underscored ? 2 : 1)).intern();
    }

    /** Parsers intern names, so only a stripped prefix needs interning here. */
    static String local(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1).intern();
    }
}
