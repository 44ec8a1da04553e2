package io.notaflow.local.simulate.model;

/** A value of an item that adds up over the document; the tag is that of {@code total}. */
public enum Amount {
    BASE("vBC"),
    ICMS("vICMS"),
    EXEMPTED("vICMSDeson"),
    FUND_DESTINATION("vFCPUFDest"),
    ICMS_DESTINATION("vICMSUFDest"),
    ICMS_ORIGIN("vICMSUFRemet"),
    FUND("vFCP"),
    ST_BASE("vBCST"),
    ST("vST"),
    FUND_ST("vFCPST"),
    FUND_ST_WITHHELD("vFCPSTRet"),
    MONO_QUANTITY("qBCMono"),
    MONO("vICMSMono"),
    MONO_RETAINED_QUANTITY("qBCMonoReten"),
    MONO_RETAINED("vICMSMonoReten"),
    MONO_EARLIER_QUANTITY("qBCMonoRet"),
    MONO_EARLIER("vICMSMonoRet"),
    GOODS("vProd"),
    FREIGHT("vFrete"),
    INSURANCE("vSeg"),
    DISCOUNT("vDesc"),
    IMPORT_DUTY("vII"),
    IPI("vIPI"),
    IPI_RETURNED("vIPIDevol"),
    PIS("vPIS"),
    COFINS("vCOFINS"),
    OTHER("vOutro"),
    ESTIMATED_TAXES("vTotTrib"),
    SERVICES("vServ"),
    SERVICE_BASE("vBC"),
    SERVICE_TAX("vISS"),
    SERVICE_PIS("vPIS"),
    SERVICE_COFINS("vCOFINS"),
    REFORM_BASE("vBCIBSCBS"),
    IBS_STATE("vIBSUF"),
    CBS("vCBS");

    private final String tag;

    Amount(String tag) {
        this.tag = tag;
    }

    /** The element's name under its group of totals. */
    public String tag() {
        return tag;
    }
}
