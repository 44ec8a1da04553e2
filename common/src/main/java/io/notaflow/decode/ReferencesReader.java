package io.notaflow.decode;

import io.notaflow.domain.invoice.Reference;
import io.notaflow.domain.invoice.ReferenceKind;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code NFref} and {@code gPagAntecipado}; of paper documents a composed number. */
final class ReferencesReader {
    private static final String[] PAPER = {"cUF", "AAMM", "CNPJ", "mod", "serie", "nNF"};
    private static final String[] COUPON = {"mod", "nECF", "nCOO"};

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
            case "refNF" -> references.add(new Reference(ReferenceKind.PAPER, composed(tape, form, PAPER)));
            // A rural producer is a person: no number of theirs is kept.
            case "refNFP" -> references.add(new Reference(ReferenceKind.RURAL, null));
            case "refECF" -> references.add(new Reference(ReferenceKind.COUPON, composed(tape, form, COUPON)));
            default -> {}
        }
    }

    private static String composed(DocumentTape tape, int form, String[] names) {
        StringBuilder number = new StringBuilder();
        for (String name : names) {
            int part = tape.child(form, name);
            number.append(number.isEmpty() ? "" : "/").append(part == DocumentTape.NONE ? "" : tape.text(part));
        }
        return number.toString();
    }
}
