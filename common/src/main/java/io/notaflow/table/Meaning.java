package io.notaflow.table;

import java.util.List;

/**
 * What a column means.
 *
 * @param words what it holds, for a reader who knows invoices but not their XML
 * @param unit unit of a number, for example BRL or percent; empty for everything else
 * @param paths where it stands in the fiscal XML, several when groups exclude each other; empty for what NotaFlow adds
 */
public record Meaning(String words, String unit, List<String> paths) {

    /** Of something that NotaFlow adds. */
    public static Meaning of(String words) {
        return new Meaning(words, "", List.of());
    }

    /** Of something without unit that stands in a fiscal document. */
    public static Meaning of(String words, String path) {
        return new Meaning(words, "", List.of(path));
    }

    /** All of it, for example {@code Amount paid, BRL (pag/detPag/vPag)}. */
    public String sentence() {
        String measured = unit.isEmpty() ? words : words + ", " + unit;
        return paths.isEmpty() ? measured : measured + " (" + String.join(" or ", paths) + ')';
    }
}
