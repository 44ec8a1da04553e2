package io.notaflow.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the documents of a record behind any wrapper, in reading order. */
final class DocumentFinder {
    /** Documents made of documents, and of which. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "nfeProc", List.of("NFe", "protNFe"),
            "NFe", List.of("infNFe", "protNFe"),
            "procEventoNFe", List.of("evento", "retEvento"),
            "procInutNFe", List.of("inutNFe", "retInutNFe"),
            "ProcInutNFe", List.of("inutNFe", "retInutNFe"));

    private DocumentFinder() {}

    /**
     * A document and where it starts.
     *
     * @param root what it is
     * @param node its element on the tape
     */
    record Found(DocumentRoot root, int node) {}

    /**
     * Empty when the record is nothing we know. What stands inside a document besides its own parts, such as the cancellation that
     * some archives put beside the invoice, is a document as well.
     */
    static List<Found> in(DocumentTape tape) {
        List<Found> found = new ArrayList<>();
        Set<Integer> compounds = new HashSet<>();
        int node = 0;
        while (node != DocumentTape.NONE) {
            if (compounds.contains(tape.parent(node)) && isPart(tape, node)) {
                node = behind(tape, node);
                continue;
            }
            DocumentRoot root = DocumentRoot.named(wrapper(tape, node));
            boolean document = root != null && !tape.isAttribute(node) && isWhole(tape, node);
            if (root != null && document) {
                found.add(new Found(root, node));
            }
            boolean compound = document && PARTS.containsKey(tape.name(node));
            if (compound) {
                compounds.add(node);
            }
            // An answer to a query is a document and holds others: its protocol and events.
            boolean closed = document && !compound && root != DocumentRoot.STATUS;
            node = closed ? behind(tape, node) : inside(tape, node);
        }
        return found;
    }

    /** Converters to JSON drop the name of the root element: what stands side by side says which one it was. */
    private static String wrapper(DocumentTape tape, int node) {
        String name = tape.name(node);
        if (DocumentRoot.named(name) != null) {
            return name;
        }
        if (isPair(tape, node, "NFe", "protNFe")) {
            tape.rename(node, "nfeProc");
        } else if (isPair(tape, node, "evento", "retEvento")) {
            tape.rename(node, "procEventoNFe");
        } else if (isPair(tape, node, "inutNFe", "retInutNFe")) {
            tape.rename(node, "procInutNFe");
        } else if (tape.isJson() && isPair(tape, node, "ide", "emit") && hasContent(tape, node)) {
            tape.rename(node, "infNFe");
        }
        return tape.name(node);
    }

    /** Of an invoice without its totals the items are left. */
    private static boolean hasContent(DocumentTape tape, int node) {
        return tape.child(node, "total") != DocumentTape.NONE || tape.child(node, "det") != DocumentTape.NONE;
    }

    private static boolean isPair(DocumentTape tape, int node, String document, String answer) {
        int one = tape.child(node, document);
        int other = one == DocumentTape.NONE ? DocumentTape.NONE : tape.child(node, answer);
        return other != DocumentTape.NONE
                && tape.nextSameName(one) == DocumentTape.NONE
                && tape.nextSameName(other) == DocumentTape.NONE;
    }

    private static boolean isPart(DocumentTape tape, int node) {
        return PARTS.getOrDefault(tape.name(tape.parent(node)), List.of()).contains(tape.name(node));
    }

    /**
     * A transport document lists the invoices it carries as {@code infNFe} too, but without {@code ide}. A document with a part twice
     * is several, and nobody knows which part belongs to which: each part is a document then.
     */
    private static boolean isWhole(DocumentTape tape, int node) {
        String name = tape.name(node);
        if (name.equals("infNFe")) {
            return tape.child(node, "ide") != DocumentTape.NONE;
        }
        for (String part : PARTS.getOrDefault(name, List.of())) {
            int first = tape.child(node, part);
            if (first != DocumentTape.NONE && tape.nextSameName(first) != DocumentTape.NONE) {
                return false;
            }
        }
        return true;
    }

    private static int inside(DocumentTape tape, int node) {
        int child = tape.firstChild(node);
        return child == DocumentTape.NONE ? behind(tape, node) : child;
    }

    private static int behind(DocumentTape tape, int from) {
        int node = from;
        while (node > 0 && tape.nextSibling(node) == DocumentTape.NONE) {
            node = tape.parent(node);
        }
        return node <= 0 ? DocumentTape.NONE : tape.nextSibling(node);
    }
}
