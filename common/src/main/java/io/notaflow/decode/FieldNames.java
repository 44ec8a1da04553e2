package io.notaflow.decode;

import java.util.List;
import java.util.Set;

/** Groups and fields of the official schemas that may be shown in a path; any other name is the sender's. */
final class FieldNames {
    private static final Set<String> NAMES =
            Set.copyOf(List.of(("ide emit dest det prod imposto total transp cobr pag infAdic infIntermed "
                            + "infRespTec infNFeSupl Signature SignedInfo Reference DigestValue SignatureValue KeyInfo X509Data "
                            + "X509Certificate infProt infEvento detEvento infInut infRec infCpl infAdFisco obsCont obsFisco procRef "
                            + "cUF cNF natOp indPag mod serie nNF dEmi dhEmi dSaiEnt dhSaiEnt hSaiEnt dPrevEntrega tpNF idDest cMunFG "
                            + "tpImp tpEmis cDV tpAmb finNFe indFinal indPres indIntermed procEmi verProc dhCont xJust NFref refNFe "
                            + "refNF refNFP refCTe refECF CNPJ CPF idEstrangeiro xNome xFant enderEmit enderDest xLgr nro xCpl xBairro "
                            + "cMun xMun UF CEP cPais xPais fone IE IEST IM CNAE CRT indIEDest ISUF email avulsa retirada entrega autXML "
                            + "exporta UFSaidaPais UFCons vPMC cAut idTermPag indIncentivo indSomaPISST indSomaCOFINSST "
                            + "cProd cEAN xProd NCM NVE CEST indEscala CNPJFab cBenef EXTIPI CFOP uCom qCom vUnCom vProd cEANTrib uTrib "
                            + "qTrib vUnTrib vFrete vSeg vDesc vOutro indTot DI detExport xPed nItemPed rastro veicProd med arma comb "
                            + "infAdProd vTotTrib ICMS ICMS00 ICMS02 ICMS10 ICMS15 ICMS20 ICMS30 ICMS40 ICMS51 ICMS53 ICMS60 ICMS61 "
                            + "ICMS70 ICMS90 ICMSPart ICMSST ICMSSN101 ICMSSN102 ICMSSN201 ICMSSN202 ICMSSN500 ICMSSN900 orig CST CSOSN "
                            + "modBC vBC pICMS vICMS pRedBC modBCST pMVAST pRedBCST vBCST pICMSST vICMSST vICMSDeson motDesICMS pFCP vFCP "
                            + "pCredSN vCredICMSSN IPI IPITrib IPINT cEnq pIPI vIPI II vDespAdu vII vIOF PIS PISAliq PISQtde PISNT PISOutr "
                            + "pPIS vPIS COFINS COFINSAliq COFINSQtde COFINSNT COFINSOutr pCOFINS vCOFINS PISST COFINSST ICMSUFDest ISSQN IS "
                            + "IBSCBS gIBSCBS gIBSUF gIBSMun gCBS ICMSTot ISSQNtot retTrib IBSCBSTot ISTot vNFTot vST vNF modFrete "
                            + "transporta veicTransp reboque vol fat dup nDup dVenc vDup detPag tPag xPag vPag card vTroco qrCode urlChave "
                            + "verAplic chNFe dhRecbto nProt digVal cStat xMotivo cOrgao dhEvento tpEvento nSeqEvento verEvento dhRegEvento "
                            + "xEvento descEvento xCorrecao xCondUso chNFeRef nProtEvento ano nNFIni nNFFin idLote indSinc nRec "
                            + "Id versao nItem NSU schema ultNSU maxNSU dhResp cSitNFe Header")
                    .split(" ", -1)));

    private FieldNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
