package io.notaflow.decode;

import io.notaflow.domain.invoice.Reference;
import io.notaflow.domain.invoice.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Reads {@code NFref} and {@code gPagAntecipado}; of paper documents a composed number. */
final class ReferencesReader {
    private static final Part[] PAPER = {
        new Part("cUF", 2),
        new Part("AAMM", 4),
        new Part("CNPJ", 14),
        new Part("mod", 2),
        new Part("serie", 0),
        new Part("nNF", 0)
    };
    private static final Part[] COUPON = {new Part("mod", 2), new Part("nECF", 3), new Part("nCOO", 6)};
    private static final int LONGEST_NUMBER = 9;

    /**
     * One part of a composed number.
     *
     * @param name the element
     * @param width how many characters it always has, or 0
     */
    private record Part(String name, int width) {}

    private ReferencesReader() {}

    static List<Reference> read(FieldReader fields, int ide) {
        DocumentTape tape = fields.tape();
        List<Reference> references = new ArrayList<>(0);
        int node = tape.child(ide, "NFref");
        while (node != DocumentTape.NONE) {
            // Some senders put several references into one NFref.
            int form = tape.firstChild(node);
            while (form != DocumentTape.NONE) {
                add(references, fields, form);
                form = tape.nextSibling(form);
            }
            node = tape.nextSameName(node);
        }
        int prepaid = tape.child(tape.child(ide, "gPagAntecipado"), "refNFe");
        while (prepaid != DocumentTape.NONE) {
            references.add(new Reference(ReferenceKind.PREPAID, tape.text(prepaid)));
            prepaid = tape.nextSameName(prepaid);
        }
        return references;
    }

    private static void add(List<Reference> references, FieldReader fields, int form) {
        DocumentTape tape = fields.tape();
        switch (tape.name(form)) {
            case "refNFe" -> references.add(new Reference(ReferenceKind.NFE, tape.text(form)));
            case "refNFeSig" -> references.add(new Reference(ReferenceKind.NFE_MASKED, tape.text(form)));
            case "refCTe" -> references.add(new Reference(ReferenceKind.CTE, tape.text(form)));
            case "refNF" -> references.add(new Reference(ReferenceKind.PAPER, composed(fields, form, PAPER)));
            // A rural producer is a person: no number of theirs is kept.
            case "refNFP" -> references.add(new Reference(ReferenceKind.RURAL, null));
            case "refECF" -> references.add(new Reference(ReferenceKind.COUPON, composed(fields, form, COUPON)));
            default -> {}
        }
    }

    private static String composed(FieldReader fields, int form, Part[] parts) {
        StringJoiner number = new StringJoiner("/");
        for (Part part : parts) {
            String text = part.width() > 0
                    ? fields.code(form, part.name(), part.width())
                    : fields.shortText(form, part.name(), LONGEST_NUMBER);
            number.add(text == null ? "" : text);
        }
        return number.toString();
    }
}
