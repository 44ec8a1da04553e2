package io.notaflow.decode;

import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.SelectiveTax;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the groups of the tax reform: {@code IS}, {@code IBSCBS} and their totals (NT 2025.002). */
final class ReformReader {
    private static final String REGULAR = "gIBSCBS";
    private static final String SINGLE_PHASE = "gIBSCBSMono";
    private static final String[] GROUPS = {REGULAR, SINGLE_PHASE, "gTransfCred", "gAjusteCompet"};

    private ReformReader() {}

    static @Nullable SelectiveTax selective(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new SelectiveTax(
                        fields.code(group, "CSTIS", 3),
                        fields.code(group, "cClassTribIS", 6),
                        fields.money(group, "vBCIS"),
                        fields.rate(group, "pIS"),
                        fields.rate(group, "pISEspec"),
                        fields.shortText(group, "uTrib", 6),
                        fields.decimal(group, "qTrib", DecimalFormat.QUANTITY),
                        fields.money(group, "vIS"));
    }

    static @Nullable IbsCbs ibsCbs(FieldReader fields, int group) {
        if (group == DocumentTape.NONE) {
            return null;
        }
        DocumentTape tape = fields.tape();
        String kind = null;
        int part = DocumentTape.NONE;
        for (int i = 0; i < GROUPS.length && part == DocumentTape.NONE; i++) {
            part = tape.child(group, GROUPS[i]);
            kind = part == DocumentTape.NONE ? null : GROUPS[i];
        }
        boolean singlePhase = SINGLE_PHASE.equals(kind);
        int cbs = tape.child(part, "gCBS");
        int reversed = tape.child(group, "gEstornoCred");
        return new IbsCbs(
                fields.code(group, "CST", 3),
                fields.code(group, "cClassTrib", 6),
                fields.integer(group, "indDoacao"),
                kind,
                fields.money(part, "vBC"),
                share(fields, tape.child(part, "gIBSUF"), "pIBSUF", "vIBSUF"),
                share(fields, tape.child(part, "gIBSMun"), "pIBSMun", "vIBSMun"),
                ibs(fields, part, singlePhase),
                share(fields, cbs, "pCBS", "vCBS"),
                singlePhase
                        ? fields.money(part, "vTotCBSMonoItem")
                        : fields.money(cbs == DocumentTape.NONE ? part : cbs, "vCBS"),
                fields.shortText(part, "competApur", 7),
                fields.money(reversed, "vIBSEstCred"),
                fields.money(reversed, "vCBSEstCred"));
    }

    private static @Nullable BigDecimal ibs(FieldReader fields, int part, boolean singlePhase) {
        return fields.money(part, singlePhase ? "vTotIBSMonoItem" : "vIBS");
    }

    private static @Nullable ReformShare share(FieldReader fields, int group, String rate, String value) {
        if (group == DocumentTape.NONE) {
            return null;
        }
        DocumentTape tape = fields.tape();
        int deferred = tape.child(group, "gDif");
        int reduced = tape.child(group, "gRed");
        return new ReformShare(
                fields.rate(group, rate),
                fields.rate(deferred, "pDif"),
                fields.money(deferred, "vDif"),
                fields.money(tape.child(group, "gDevTrib"), "vDevTrib"),
                fields.rate(reduced, "pRedAliq"),
                fields.rate(reduced, "pAliqEfet"),
                fields.money(group, value));
    }

    static @Nullable ReformTotals totals(FieldReader fields, int selective, int reform) {
        if (selective == DocumentTape.NONE && reform == DocumentTape.NONE) {
            return null;
        }
        DocumentTape tape = fields.tape();
        int ibs = tape.child(reform, "gIBS");
        int cbs = tape.child(reform, "gCBS");
        int mono = tape.child(reform, "gMono");
        return new ReformTotals(
                fields.money(selective, "vIS"),
                fields.money(reform, "vBCIBSCBS"),
                fields.money(tape.child(ibs, "gIBSUF"), "vIBSUF"),
                fields.money(tape.child(ibs, "gIBSMun"), "vIBSMun"),
                fields.money(ibs, "vIBS"),
                fields.money(ibs, "vCredPres"),
                fields.money(cbs, "vCBS"),
                fields.money(cbs, "vCredPres"),
                fields.money(mono, "vIBSMono"),
                fields.money(mono, "vCBSMono"));
    }
}
