package io.notaflow.decode;

import java.util.Set;

/** Roots of Brazilian fiscal and web documents; any other name was made up by a sender and may be personal. */
final class OfficialNames {
    /** Stands for a name that is not official. */
    static final String MASK = "?";

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
            "CTe",
            "cteProc",
            "CTeOS",
            "cteOSProc",
            "GTVe",
            "GTVeProc",
            "CTeSimp",
            "cteSimpProc",
            "enviCTe",
            "procEventoCTe",
            "eventoCTe",
            "retEventoCTe",
            "resCTe",
            "MDFe",
            "mdfeProc",
            "enviMDFe",
            "procEventoMDFe",
            "eventoMDFe",
            "BPe",
            "bpeProc",
            "NF3e",
            "nf3eProc",
            "NFCom",
            "nfcomProc",
            "CompNfse",
            "ListaNfse",
            "NFSe",
            "Nfse",
            "nfse",
            "DPS",
            "EnviarLoteRpsEnvio",
            "ConsultarNfseResposta",
            "GerarNfseResposta",
            "CFe",
            "CFeCanc",
            "eSocial",
            "Reinf",
            "html",
            "HTML",
            "svg",
            "rss",
            "project");

    private OfficialNames() {}

    static String orMasked(String name) {
        return KNOWN.contains(name) ? name : MASK;
    }
}
