package io.notaflow.decode;

import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDeferral;
import io.notaflow.domain.tax.IcmsEffective;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.domain.tax.IcmsRetained;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsSubstitution;
import org.jspecify.annotations.Nullable;

/** Reads {@code ICMS}: the group name, not only the CST, decides the fields, so each part is there when one of its fields is. */
final class IcmsReader {
    private IcmsReader() {}

    static @Nullable Icms read(FieldReader fields, int icms) {
        DocumentTape tape = fields.tape();
        int group = icms == DocumentTape.NONE ? DocumentTape.NONE : tape.firstChild(icms);
        if (group == DocumentTape.NONE) {
            return null;
        }
        return new Icms(
                name(tape, group),
                fields.integer(group, "orig"),
                fields.code(group, "CST", 2),
                fields.code(group, "CSOSN", 3),
                own(fields, group),
                fcp(fields, group),
                substitution(fields, group),
                retained(fields, group),
                effective(fields, group),
                relief(fields, group),
                deferral(fields, group),
                singlePhase(fields, group),
                fields.rate(group, "pCredSN"),
                fields.money(group, "vCredICMSSN"),
                fields.rate(group, "pBCOp"),
                fields.shortText(group, "UFST", 2),
                fields.money(group, "vBCSTDest"),
                fields.money(group, "vICMSSTDest"));
    }

    /** Any name that is not in the schemas was made up by a sender, and must not get into a column or a path either. */
    static String name(DocumentTape tape, int group) {
        if (!FieldNames.contains(tape.name(group))) {
            tape.rename(group, OfficialNames.MASK);
        }
        return tape.name(group);
    }

    private static boolean has(FieldReader fields, int group, String... names) {
        for (String name : names) {
            if (fields.tape().child(group, name) != DocumentTape.NONE) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable IcmsOwn own(FieldReader fields, int group) {
        return has(fields, group, "vBC", "vICMS", "pICMS", "modBC", "pRedBC")
                ? new IcmsOwn(
                        fields.integer(group, "modBC"),
                        fields.rate(group, "pRedBC"),
                        fields.money(group, "vBC"),
                        fields.rate(group, "pICMS"),
                        fields.money(group, "vICMS"))
                : null;
    }

    private static @Nullable Fcp fcp(FieldReader fields, int group) {
        return has(fields, group, "vFCP", "pFCP", "vBCFCP")
                ? new Fcp(fields.money(group, "vBCFCP"), fields.rate(group, "pFCP"), fields.money(group, "vFCP"))
                : null;
    }

    private static @Nullable IcmsSubstitution substitution(FieldReader fields, int group) {
        return has(fields, group, "vBCST", "vICMSST", "modBCST", "pICMSST")
                ? new IcmsSubstitution(
                        fields.integer(group, "modBCST"),
                        fields.rate(group, "pMVAST"),
                        fields.rate(group, "pRedBCST"),
                        fields.money(group, "vBCST"),
                        fields.rate(group, "pICMSST"),
                        fields.money(group, "vICMSST"),
                        substitutionFcp(fields, group))
                : null;
    }

    private static @Nullable Fcp substitutionFcp(FieldReader fields, int group) {
        return has(fields, group, "vFCPST", "pFCPST", "vBCFCPST")
                ? new Fcp(fields.money(group, "vBCFCPST"), fields.rate(group, "pFCPST"), fields.money(group, "vFCPST"))
                : null;
    }

    private static @Nullable IcmsRetained retained(FieldReader fields, int group) {
        return has(fields, group, "vBCSTRet", "vICMSSTRet", "pST", "vICMSSubstituto", "vFCPSTRet")
                ? new IcmsRetained(
                        fields.money(group, "vBCSTRet"),
                        fields.rate(group, "pST"),
                        fields.money(group, "vICMSSubstituto"),
                        fields.money(group, "vICMSSTRet"),
                        fields.money(group, "vBCFCPSTRet"),
                        fields.rate(group, "pFCPSTRet"),
                        fields.money(group, "vFCPSTRet"))
                : null;
    }

    private static @Nullable IcmsEffective effective(FieldReader fields, int group) {
        return has(fields, group, "vBCEfet", "vICMSEfet", "pICMSEfet", "pRedBCEfet")
                ? new IcmsEffective(
                        fields.rate(group, "pRedBCEfet"),
                        fields.money(group, "vBCEfet"),
                        fields.rate(group, "pICMSEfet"),
                        fields.money(group, "vICMSEfet"))
                : null;
    }

    private static @Nullable IcmsRelief relief(FieldReader fields, int group) {
        return has(fields, group, "vICMSDeson", "motDesICMS", "vICMSSTDeson", "motDesICMSST")
                ? new IcmsRelief(
                        fields.money(group, "vICMSDeson"),
                        fields.shortText(group, "motDesICMS", 2),
                        fields.integer(group, "indDeduzDeson"),
                        fields.money(group, "vICMSSTDeson"),
                        fields.shortText(group, "motDesICMSST", 2))
                : null;
    }

    /** {@code pDif} of single-phase fuels is theirs. */
    private static @Nullable IcmsDeferral deferral(FieldReader fields, int group) {
        boolean deferred = has(fields, group, "vICMSOp", "vICMSDif", "vFCPDif", "vFCPEfet", "pFCPDif")
                || (has(fields, group, "pDif") && !has(fields, group, "vICMSMonoOp", "vICMSMonoDif"));
        return deferred
                ? new IcmsDeferral(
                        fields.money(group, "vICMSOp"),
                        fields.rate(group, "pDif"),
                        fields.money(group, "vICMSDif"),
                        fields.rate(group, "pFCPDif"),
                        fields.money(group, "vFCPDif"),
                        fields.money(group, "vFCPEfet"))
                : null;
    }

    private static @Nullable IcmsSinglePhase singlePhase(FieldReader fields, int group) {
        return has(fields, group, "vICMSMono", "vICMSMonoReten", "vICMSMonoRet", "vICMSMonoOp", "vICMSMonoDif")
                ? new IcmsSinglePhase(
                        fields.decimal(group, "qBCMono", DecimalFormat.QUANTITY),
                        fields.rate(group, "adRemICMS"),
                        fields.money(group, "vICMSMono"),
                        fields.decimal(group, "qBCMonoReten", DecimalFormat.QUANTITY),
                        fields.rate(group, "adRemICMSReten"),
                        fields.money(group, "vICMSMonoReten"),
                        fields.money(group, "vICMSMonoOp"),
                        fields.rate(group, "pDif"),
                        fields.money(group, "vICMSMonoDif"),
                        fields.decimal(group, "qBCMonoRet", DecimalFormat.QUANTITY),
                        fields.rate(group, "adRemICMSRet"),
                        fields.money(group, "vICMSMonoRet"))
                : null;
    }
}
