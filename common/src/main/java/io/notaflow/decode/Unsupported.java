package io.notaflow.decode;

import io.notaflow.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names what a record is that holds no document of ours. */
final class Unsupported {
    private static final String EXPECTED = "NF-e, NFC-e";

    private Unsupported() {}

    /** A document of another kind. */
    static Violation named(String root) {
        return new Violation(ProblemCode.UNSUPPORTED_DOCUMENT.name(), "", root, EXPECTED);
    }

    /** A service's answer without documents ({@code cStat} 137, a receipt …) is told apart from what is not ours at all. */
    static Violation answerOrUnknown(DocumentTape tape, int first, String root) {
        int status = find(tape, "cStat");
        if (!root.equals(OfficialNames.MASK) && (status != DocumentTape.NONE || isLot(root))) {
            int code = status == DocumentTape.NONE ? -1 : tape.integer(status, 3);
            String value = code < 0 ? root : root + ", cStat " + code;
            return new Violation(ProblemCode.NO_DOCUMENT.name(), "", value, EXPECTED);
        }
        return first == DocumentTape.NONE
                ? new Violation(ProblemCode.NO_DOCUMENT.name(), "", null, EXPECTED)
                : named(root);
    }

    /** A refusal that names no key, since SEFAZ could not read the request: no document. Null for anything else. */
    static @Nullable Violation refusalWithoutKey(DocumentTape tape, int node, String root) {
        int info = firstOf(tape, node, "infProt", "infEvento", "infInut", "infCanc");
        int status = tape.child(info == DocumentTape.NONE ? node : info, "cStat");
        int code = status == DocumentTape.NONE ? -1 : tape.integer(status, 3);
        return code < 0 ? null : new Violation(ProblemCode.NO_DOCUMENT.name(), "", root + ", cStat " + code, EXPECTED);
    }

    private static int firstOf(DocumentTape tape, int node, String... names) {
        for (String name : names) {
            int child = tape.child(node, name);
            if (child != DocumentTape.NONE) {
                return child;
            }
        }
        return DocumentTape.NONE;
    }

    private static boolean isLot(String root) {
        return switch (root) {
            case "enviNFe", "retEnviNFe", "retConsReciNFe", "envEvento", "retEnvEvento", "retDistDFeInt" -> true;
            default -> false;
        };
    }

    private static int find(DocumentTape tape, String name) {
        for (int node = 1; node < tape.size(); node++) {
            if (tape.name(node).equals(name)) {
                return node;
            }
        }
        return DocumentTape.NONE;
    }
}
