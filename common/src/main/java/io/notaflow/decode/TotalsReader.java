package io.notaflow.decode;

import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.domain.tax.RetainedTotals;
import io.notaflow.domain.tax.ServiceTotals;
import io.notaflow.domain.tax.Totals;
import org.jspecify.annotations.Nullable;

/** Reads {@code total}. */
final class TotalsReader {
    private static final String[] MANDATORY = {
        "vBC", "vICMS", "vBCST", "vST", "vProd", "vFrete", "vSeg", "vDesc", "vII", "vIPI", "vPIS", "vCOFINS", "vOutro",
        "vNF"
    };
    private static final String[] SINCE_4_00 = {"vICMSDeson", "vFCP", "vFCPST", "vFCPSTRet", "vIPIDevol"};

    private TotalsReader() {}

    static Totals read(FieldReader fields, int total, Layout layout) {
        int icms = fields.group(total, "ICMSTot");
        if (icms == DocumentTape.NONE) {
            fields.missing(total, "ICMSTot");
        } else {
            fields.require(icms, MANDATORY);
            if (layout == Layout.V4_00) {
                fields.require(icms, SINCE_4_00);
            }
        }
        return new Totals(
                icms(fields, icms),
                services(fields, fields.group(total, "ISSQNtot")),
                retained(fields, fields.group(total, "retTrib")),
                ReformReader.totals(fields, fields.group(total, "ISTot"), fields.group(total, "IBSCBSTot")),
                fields.money(total, "vNFTot"));
    }

    private static @Nullable IcmsTotals icms(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new IcmsTotals(
                        fields.money(group, "vBC"),
                        fields.money(group, "vICMS"),
                        fields.money(group, "vICMSDeson"),
                        fields.money(group, "vFCPUFDest"),
                        fields.money(group, "vICMSUFDest"),
                        fields.money(group, "vICMSUFRemet"),
                        fields.money(group, "vFCP"),
                        fields.money(group, "vBCST"),
                        fields.money(group, "vST"),
                        fields.money(group, "vFCPST"),
                        fields.money(group, "vFCPSTRet"),
                        fields.money(group, "qBCMono"),
                        fields.money(group, "vICMSMono"),
                        fields.money(group, "qBCMonoReten"),
                        fields.money(group, "vICMSMonoReten"),
                        fields.money(group, "qBCMonoRet"),
                        fields.money(group, "vICMSMonoRet"),
                        fields.money(group, "vProd"),
                        fields.money(group, "vFrete"),
                        fields.money(group, "vSeg"),
                        fields.money(group, "vDesc"),
                        fields.money(group, "vII"),
                        fields.money(group, "vIPI"),
                        fields.money(group, "vIPIDevol"),
                        fields.money(group, "vPIS"),
                        fields.money(group, "vCOFINS"),
                        fields.money(group, "vOutro"),
                        fields.money(group, "vNF"),
                        fields.money(group, "vTotTrib"));
    }

    private static @Nullable ServiceTotals services(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new ServiceTotals(
                        fields.money(group, "vServ"),
                        fields.money(group, "vBC"),
                        fields.money(group, "vISS"),
                        fields.money(group, "vPIS"),
                        fields.money(group, "vCOFINS"),
                        fields.money(group, "vISSRet"),
                        fields.money(group, "vDescIncond"));
    }

    private static @Nullable RetainedTotals retained(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new RetainedTotals(
                        fields.money(group, "vRetPIS"),
                        fields.money(group, "vRetCOFINS"),
                        fields.money(group, "vRetCSLL"),
                        fields.money(group, "vIRRF"),
                        fields.money(group, "vRetPrev"));
    }
}
