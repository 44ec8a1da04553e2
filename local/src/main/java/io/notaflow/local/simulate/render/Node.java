package io.notaflow.local.simulate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One element of a markup tree, from which the XML and the JSON spelling of a document are written. */
public final class Node {

    /** An attribute, in the order of writing. */
    record Attribute(String name, String value) {}

    private final String name;
    private final boolean numeric;
    private @Nullable String text;
    private final List<Attribute> attributes = new ArrayList<>(0);
    private final List<Node> children = new ArrayList<>(0);

    private Node(String name, @Nullable String text, boolean numeric) {
        this.name = name;
        this.text = text;
        this.numeric = numeric;
    }

    /** An element that will hold others. */
    public static Node of(String name) {
        return new Node(name, null, false);
    }

    /** An element that holds text. */
    public static Node leaf(String name, String text) {
        return new Node(name, text, false);
    }

    /** Adds a child that JSON writes as a string. */
    public Node text(String child, String value) {
        children.add(new Node(child, value, false));
        return this;
    }

    /** Adds a child that JSON writes as a number, with the decimals given. */
    public Node decimal(String child, String value) {
        children.add(new Node(child, value, true));
        return this;
    }

    /** Adds an integer child. */
    public Node number(String child, long value) {
        return decimal(child, Long.toString(value));
    }

    /** Adds an amount in hundredths of a real. */
    public Node cents(String child, long value) {
        return decimal(child, Decimals.cents(value));
    }

    /** Adds a rate in hundredths of a per cent, e.g. 1800 as 18.00. */
    public Node rate(String child, long hundredths) {
        return decimal(child, Decimals.scaled(hundredths, 2));
    }

    /** Adds a subtree; null adds nothing. */
    public Node add(@Nullable Node child) {
        if (child != null) {
            children.add(child);
        }
        return this;
    }

    /** Adds an attribute. */
    public Node attribute(String attribute, String value) {
        attributes.add(new Attribute(attribute, value));
        return this;
    }

    /** The first descendant reached by the names, in order. */
    public Node at(String... path) {
        Node node = this;
        for (String step : path) {
            node = node.child(step);
        }
        return node;
    }

    /** Replaces the text, for documents that are spoilt on purpose. */
    public void overwrite(String value) {
        text = value;
    }

    /** Removes all children of that name. */
    public void remove(String child) {
        children.removeIf(node -> node.name.equals(child));
    }

    /** A deep copy that shares nothing that can change. */
    public Node copy() {
        Node copy = new Node(name, text, numeric);
        copy.attributes.addAll(attributes);
        for (Node child : children) {
            copy.children.add(child.copy());
        }
        return copy;
    }

    String name() {
        return name;
    }

    @Nullable
    String textOrNull() {
        return text;
    }

    boolean numeric() {
        return numeric;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    private Node child(String wanted) {
        for (Node child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "No child %s in %s", wanted, name));
    }
}
