package io.notaflow.decode;

import java.util.List;
import java.util.Set;

/** Roots of the other Brazilian fiscal documents and of their services: never ours, whatever they hold. */
final class ForeignNames {
    private static final Set<String> NAMES = Set.copyOf(List.of((
            // Transport (57, 67, 64), manifest (58), passenger (63), energy (66), communication (62), water (75), gas
            // (76)
            "CTe cteProc procCTe CTeOS cteOSProc CTeSimp cteSimpProc GTVe GTVeProc enviCTe retEnviCTe retConsReciCTe "
                    + "retConsSitCTe consSitCTe procEventoCTe eventoCTe retEventoCTe procInutCTe inutCTe retInutCTe "
                    + "resCTe infCte infCTe infCteOS infGTVe protCTe retCTe retCTeOS cteDadosMsg cteResultMsg "
                    + "MDFe mdfeProc procMDFe enviMDFe retEnviMDFe retMDFe retConsReciMDFe retConsSitMDFe consSitMDFe "
                    + "retConsMDFeNaoEnc procEventoMDFe eventoMDFe retEventoMDFe infMDFe protMDFe mdfeDadosMsg "
                    + "BPe bpeProc procBPe BPeTM bpeTMProc BPeTA retBPe retConsSitBPe procEventoBPe eventoBPe infBPe protBPe "
                    + "NF3e nf3eProc procNF3e enviNF3e retNF3e retConsSitNF3e procEventoNF3e eventoNF3e infNF3e protNF3e "
                    + "NFCom nfcomProc procNFCom retNFCom retConsSitNFCom procEventoNFCom eventoNFCom infNFCom protNFCom "
                    + "NFAg nfagProc infNFAg NFGas nfgasProc infNFGas "
                    // Services
                    + "NFSe NFS-e Nfse nfse CompNfse compNfse ListaNfse InfNfse infNFSe DPS infDPS Rps RPS LoteRps "
                    + "InfRps InfDeclaracaoPrestacaoServico "
                    + "EnviarLoteRpsEnvio EnviarLoteRpsResposta EnviarLoteRpsSincronoEnvio "
                    + "EnviarLoteRpsSincronoResposta GerarNfseEnvio GerarNfseResposta ConsultarNfseEnvio "
                    + "ConsultarNfseResposta ConsultarNfseRpsResposta ConsultarNfseFaixaResposta "
                    + "ConsultarLoteRpsEnvio ConsultarLoteRpsResposta ConsultarNfseServicoPrestadoResposta "
                    + "ConsultarNfseServicoTomadoResposta CancelarNfseEnvio CancelarNfseResposta "
                    + "PedidoEnvioRPS PedidoEnvioLoteRPS RetornoEnvioRPS RetornoEnvioLoteRPS RetornoConsulta "
                    + "pedRegEvento pedCancelaNFSe TLote_GNRE "
                    // Retail by device, bookkeeping
                    + "CFe CFeCanc infCFe envCFe eSocial Reinf")
            .split(" ", -1)));

    private ForeignNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
