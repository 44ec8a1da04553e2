package io.notaflow.privacy;

import io.notaflow.domain.AccessKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be shown of a value that a rule or the decoder names: fiscal codes and amounts as they are, anything else by its shape. */
final class ShownValue {
    private static final int LONGEST = 120;
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_WORD = 2;

    /** Last steps of paths whose values are never personal; amounts, rates and quantities come on top. */
    private static final Set<String> FISCAL = Set.of(
            "",
            "@Id",
            "@versao",
            "Id",
            "versao",
            "cUF",
            "cNF",
            "mod",
            "serie",
            "nNF",
            "dhEmi",
            "dEmi",
            "dhSaiEnt",
            "dPrevEntrega",
            "tpNF",
            "idDest",
            "cMunFG",
            "cMunFGIBS",
            "tpImp",
            "tpEmis",
            "cDV",
            "tpAmb",
            "finNFe",
            "tpNFDebito",
            "tpNFCredito",
            "indFinal",
            "indPres",
            "indIntermed",
            "procEmi",
            "dhCont",
            "CNPJ",
            "cMun",
            "UF",
            "CRT",
            "indIEDest",
            "cEAN",
            "cEANTrib",
            "NCM",
            "CEST",
            "CFOP",
            "uCom",
            "uTrib",
            "indTot",
            "orig",
            "CST",
            "CSOSN",
            "modBC",
            "modBCST",
            "cEnq",
            "cClassTrib",
            "cClassTribIS",
            "CSTIS",
            "modFrete",
            "tPag",
            "tpIntegra",
            "tBand",
            "dVenc",
            "dPag",
            "chNFe",
            "refNFe",
            "tpEvento",
            "nSeqEvento",
            "dhEvento",
            "dhRegEvento",
            "dhRecbto",
            "cStat",
            "cOrgao",
            "ano",
            "nNFIni",
            "nNFFin",
            "nItem",
            "cSitNFe",
            "det",
            "total",
            "docZip",
            "chaveAcesso",
            "indISS",
            "indDeduzDeson",
            "motDesICMS",
            "adRemICMS",
            "digVal",
            "ICMS",
            "IBSCBS");

    private ShownValue() {}

    static @Nullable String of(String path, @Nullable String value, PersonalData personal) {
        if (value == null) {
            return null;
        }
        String text = personalFree(value, personal);
        String field = field(path);
        return capped(isFiscal(field) && isCode(field, text) ? text : shape(text));
    }

    /** Ours, but it may quote a key or number. */
    static @Nullable String expectation(@Nullable String expected, PersonalData personal) {
        return expected == null ? null : capped(personalFree(expected, personal));
    }

    private static String personalFree(String value, PersonalData personal) {
        if (AccessKey.isWellFormed(value)) {
            return personal.protectKey(value);
        }
        String masked = KeptText.masked(value);
        return masked == null ? value : masked;
    }

    /** The last step of a path, without its place. */
    private static String field(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        int bracket = last.indexOf('[');
        return bracket < 0 ? last : last.substring(0, bracket);
    }

    private static boolean isFiscal(String field) {
        return FISCAL.contains(field) || isAmount(field);
    }

    /** {@code vNF}, {@code pICMS}, {@code qCom} …: a lower-case letter and a capital one. */
    private static boolean isAmount(String name) {
        return name.length() > 1 && "vpq".indexOf(name.charAt(0)) >= 0 && Character.isUpperCase(name.charAt(1));
    }

    /** Made of what numbers, moments and lists of them are made of, with fewer letters than digits; a name has none of the latter. */
    private static boolean isCode(String field, String text) {
        int digits = 0;
        int letters = 0;
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isLetter(c) || c == '_') {
                letters++;
            } else {
                odd |= ".,:+-*/ %≠=×".indexOf(c) < 0;
            }
        }
        boolean number = letters <= digits && !(odd && text.length() > LONGEST_CODE);
        // A word is shown when it is ours, an official root, or as short as a state's.
        return number || field.isEmpty() || text.equals(field) || text.length() <= LONGEST_WORD;
    }

    /** Letters as a, digits as 9, everything else as it is. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                shape.append('9');
            } else if (Character.isLetter(c) || c > 0x7f) {
                shape.append('a');
            } else {
                shape.append(c < ' ' ? ' ' : c);
            }
        }
        return shape.toString();
    }

    private static String capped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
    }
}
