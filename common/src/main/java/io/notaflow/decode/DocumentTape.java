package io.notaflow.decode;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One parsed record, flat and reusable: nodes are numbers, node 0 stands above the roots.
 *
 * <p>Names are interned, so names asked for must be literals or interned. What was read is gone at the next parse.
 */
public final class DocumentTape {
    /** No such node. */
    public static final int NONE = -1;

    private static final byte ATTRIBUTE = 1;
    private static final byte NUMBER = 2;
    private static final byte MIXED = 4;
    private static final int LONGEST_KEPT_TEXT = 1 << 20;

    private String[] names = new String[512];
    private int[] parents = new int[512];
    private int[] nexts = new int[512];
    private int[] firsts = new int[512];
    private int[] lasts = new int[512];
    private int[] offsets = new int[512];
    private int[] lengths = new int[512];
    private byte[] flags = new byte[512];
    private char[] text = new char[16 * 1024];
    private int nodes;
    private int used;
    private int current;
    private int limit;
    private boolean namespaceMissing;
    private boolean json;

    public DocumentTape() {
        clear(1);
    }

    void clear(int maxNodes) {
        if (text.length > LONGEST_KEPT_TEXT) {
            text = new char[16 * 1024];
        }
        nodes = 0;
        used = 0;
        limit = maxNodes;
        namespaceMissing = false;
        json = false;
        current = NONE;
        current = append("", (byte) 0);
    }

    void open(String name) throws TapeRefusal {
        dropText();
        checkRoom();
        current = append(name, (byte) 0);
    }

    void close() {
        current = parents[current];
    }

    /** Attributes come before the element's own text. */
    void attribute(String name, String value) throws TapeRefusal {
        checkRoom();
        int parent = current;
        current = append(name, ATTRIBUTE);
        text(value.toCharArray(), 0, value.length());
        current = parent;
    }

    /** {@code name} must be interned. */
    void rename(int node, String name) {
        names[node] = name;
    }

    void markNumber() {
        flags[current] |= NUMBER;
    }

    void markAttribute() {
        flags[current] |= ATTRIBUTE;
    }

    void markJson() {
        json = true;
    }

    void markNamespaceMissing() {
        namespaceMissing = true;
    }

    /**
     * No fiscal element has text beside elements. Such text is dropped and the element marked, so that {@code 10<x/>0.00}
     * never becomes an amount; in JSON the text stands under one name, so its place says nothing.
     */
    void text(char[] source, int start, int length) throws TapeRefusal {
        int last = lasts[current];
        boolean behindElement = last != NONE && !isAttribute(last);
        boolean again = lengths[current] > 0;
        if (json ? again : behindElement) {
            if (!isBlank(source, start, start + length)) {
                flags[current] |= MIXED;
            }
            return;
        }
        if (lengths[current] == 0) {
            offsets[current] = used;
        }
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        System.arraycopy(source, start, text, used, length);
        used += length;
        lengths[current] += length;
        CharacterCheck.check(text, used - length, used);
    }

    int current() {
        return current;
    }

    /** The element turns out to hold elements: blanks before the first are layout, anything else is mixed content. */
    private void dropText() {
        if (json || lengths[current] == 0) {
            return;
        }
        if (!isBlank(text, offsets[current], offsets[current] + lengths[current])) {
            flags[current] |= MIXED;
        }
        lengths[current] = 0;
    }

    private static boolean isBlank(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private void checkRoom() throws TapeRefusal {
        if (nodes >= limit) {
            throw new TapeRefusal(ProblemCode.TOO_MANY_NODES, "at most " + limit + " elements and attributes");
        }
    }

    private int append(String name, byte flag) {
        int node = nodes++;
        if (node == names.length) {
            grow(node * 2);
        }
        names[node] = name;
        parents[node] = current;
        nexts[node] = NONE;
        firsts[node] = NONE;
        lasts[node] = NONE;
        offsets[node] = used;
        lengths[node] = 0;
        flags[node] = flag;
        if (current != NONE) {
            if (firsts[current] == NONE) {
                firsts[current] = node;
            } else {
                nexts[lasts[current]] = node;
            }
            lasts[current] = node;
        }
        return node;
    }

    private void grow(int size) {
        names = Arrays.copyOf(names, size);
        parents = Arrays.copyOf(parents, size);
        nexts = Arrays.copyOf(nexts, size);
        firsts = Arrays.copyOf(firsts, size);
        lasts = Arrays.copyOf(lasts, size);
        offsets = Arrays.copyOf(offsets, size);
        lengths = Arrays.copyOf(lengths, size);
        flags = Arrays.copyOf(flags, size);
    }

    /** Number of nodes, the one above the roots included. */
    int size() {
        return nodes;
    }

    /** True when an XML root carried no namespace at all. */
    public boolean namespaceMissing() {
        return namespaceMissing;
    }

    /** True when the record was JSON. */
    public boolean isJson() {
        return json;
    }

    public String name(int node) {
        return names[node];
    }

    public int firstChild(int node) {
        return firsts[node];
    }

    public int nextSibling(int node) {
        return nexts[node];
    }

    /** The first element or attribute of that name, or {@link #NONE}. */
    public int child(int node, String name) {
        return node == NONE ? NONE : sameName(firsts[node], name);
    }

    /** The next sibling of the same name, or {@link #NONE}. */
    public int nextSameName(int node) {
        return sameName(nexts[node], names[node]);
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // interned on both sides
    private int sameName(int from, String name) {
        int node = from;
        while (node != NONE && names[node] != name) {
            node = nexts[node];
        }
        return node;
    }

    public boolean isAttribute(int node) {
        return (flags[node] & ATTRIBUTE) != 0;
    }

    /** True when text stood beside elements; it was dropped. */
    boolean isMixed(int node) {
        return (flags[node] & MIXED) != 0;
    }

    /** True for a JSON number, whose leading zeros are lost. */
    public boolean isNumber(int node) {
        return (flags[node] & NUMBER) != 0;
    }

    public String text(int node) {
        return new String(text, offsets[node], lengths[node]);
    }

    /** True when the node has no text of its own, or blanks only, as some printers put between two tags. */
    public boolean isEmpty(int node) {
        return isBlank(text, offsets[node], offsets[node] + lengths[node]);
    }

    /** -1 when the text is not 1 to {@code maxDigits} (at most 9) digits. */
    public int integer(int node, int maxDigits) {
        int length = lengths[node];
        if (length == 0 || length > maxDigits) {
            return -1;
        }
        int number = 0;
        for (int i = offsets[node]; i < offsets[node] + length; i++) {
            char c = text[i];
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Null when the text is not digits with at most one point. */
    public @Nullable BigDecimal decimal(int node) {
        return DecimalText.parse(text, offsets[node], lengths[node]);
    }

    /** Names from the root down, such as {@code NFe/infNFe/det[2]/prod}; an index only where a name repeats. */
    public String path(int node) {
        return TapePath.of(this, node, 0);
    }

    /** The same from below {@code ancestor} down. */
    public String path(int node, int ancestor) {
        return TapePath.of(this, node, ancestor);
    }

    int parent(int node) {
        return parents[node];
    }
}
