package io.notaflow.decode;

import java.util.Set;

/** Roots of Brazilian fiscal and web documents; any other name was made up by a sender and may be personal. */
final class OfficialNames {
    /** Stands for a name that is not official. */
    static final String MASK = "?";

    private static final int LONGEST_PATH = 12;
    private static final Set<String> KNOWN = Set.of(
            "nfeProc",
            "NFe",
            "infNFe",
            "enviNFe",
            "retEnviNFe",
            "retConsReciNFe",
            "retConsSitNFe",
            "consSitNFe",
            "consReciNFe",
            "consStatServ",
            "retConsStatServ",
            "consCad",
            "ConsCad",
            "retConsCad",
            "procEventoNFe",
            "evento",
            "retEvento",
            "envEvento",
            "retEnvEvento",
            "inutNFe",
            "retInutNFe",
            "procInutNFe",
            "procCancNFe",
            "cancNFe",
            "retCancNFe",
            "ProcInutNFe",
            "resNFe",
            "resEvento",
            "retDistDFeInt",
            "distDFeInt",
            "docZip",
            "protNFe",
            "Envelope",
            "Body",
            "nfeResultMsg",
            "nfeDadosMsg",
            "loteDistDFeInt",
            "html",
            "HTML",
            "svg",
            "rss",
            "project");

    private OfficialNames() {}

    static String orMasked(String name) {
        return KNOWN.contains(name) || ForeignNames.contains(name) ? name : MASK;
    }

    /** A path with every step masked that is no official name; only the last steps of an absurdly deep one. */
    static String masked(String path) {
        if (path.equals("/")) {
            return path;
        }
        String[] steps = path.split("/", -1);
        StringBuilder masked = new StringBuilder();
        for (int i = Math.max(0, steps.length - LONGEST_PATH); i < steps.length; i++) {
            String step = steps[i];
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            boolean known = name.isEmpty()
                    || FieldNames.contains(name)
                    || !orMasked(name).equals(MASK);
            masked.append(masked.length() == 0 ? "" : "/")
                    .append(known ? name : MASK)
                    .append(bracket < 0 ? "" : step.substring(bracket));
        }
        return masked.toString();
    }
}
