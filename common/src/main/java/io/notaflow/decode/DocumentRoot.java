package io.notaflow.decode;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements that are documents of their own; every other element is a wrapper to look into. */
enum DocumentRoot {
    INVOICE("nfeProc", "NFe", "infNFe"),
    EVENT("procEventoNFe", "retEvento"),
    EVENT_REQUEST("evento"),
    VOIDED_RANGE("procInutNFe", "ProcInutNFe", "retInutNFe"),
    VOIDED_RANGE_REQUEST("inutNFe"),
    PROTOCOL("protNFe"),
    STATUS("retConsSitNFe", "retCancNFe"),
    SUMMARY("resNFe"),
    EVENT_SUMMARY("resEvento"),
    COMPRESSED("docZip"),
    FOREIGN("html");

    private static final Map<String, DocumentRoot> BY_NAME = new HashMap<>();

    static {
        for (DocumentRoot root : values()) {
            for (String name : root.names.split(" ", -1)) {
                BY_NAME.put(name, root);
            }
        }
    }

    private final String names;

    DocumentRoot(String... names) {
        this.names = String.join(" ", names);
    }

    static @Nullable DocumentRoot named(String name) {
        DocumentRoot ours = BY_NAME.get(name);
        return ours == null && ForeignNames.contains(name) ? FOREIGN : ours;
    }
}
