package io.notaflow.decode;

import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.Issqn;
import io.notaflow.domain.tax.ItemTaxes;
import org.jspecify.annotations.Nullable;

/** Reads {@code imposto} and {@code impostoDevol} of an item; a group that is not there is null. */
final class ItemTaxesReader {
    private static final Names PIS = new Names("pPIS", "vPIS", "indSomaPISST");
    private static final Names COFINS = new Names("pCOFINS", "vCOFINS", "indSomaCOFINSST");

    private ItemTaxesReader() {}

    /** What PIS and COFINS call the same things. */
    private record Names(String rate, String value, String inTotal) {}

    static ItemTaxes read(FieldReader fields, int det) {
        DocumentTape tape = fields.tape();
        int taxes = fields.group(det, "imposto");
        int returned = tape.child(det, "impostoDevol");
        return new ItemTaxes(
                fields.money(taxes, "vTotTrib"),
                IcmsReader.read(fields, tape.child(taxes, "ICMS")),
                destination(fields, tape.child(taxes, "ICMSUFDest")),
                ipi(fields, tape.child(taxes, "IPI")),
                importTax(fields, tape.child(taxes, "II")),
                issqn(fields, tape.child(taxes, "ISSQN")),
                chosen(fields, tape.child(taxes, "PIS"), PIS),
                contribution(fields, tape.child(taxes, "PISST"), PIS),
                chosen(fields, tape.child(taxes, "COFINS"), COFINS),
                contribution(fields, tape.child(taxes, "COFINSST"), COFINS),
                ReformReader.selective(fields, tape.child(taxes, "IS")),
                ReformReader.ibsCbs(fields, tape.child(taxes, "IBSCBS")),
                fields.rate(returned, "pDevol"),
                fields.money(tape.child(returned, "IPI"), "vIPIDevol"));
    }

    private static @Nullable IcmsDestination destination(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new IcmsDestination(
                        fields.money(group, "vBCUFDest"),
                        fields.money(group, "vBCFCPUFDest"),
                        fields.rate(group, "pFCPUFDest"),
                        fields.rate(group, "pICMSUFDest"),
                        fields.rate(group, "pICMSInter"),
                        fields.rate(group, "pICMSInterPart"),
                        fields.money(group, "vFCPUFDest"),
                        fields.money(group, "vICMSUFDest"),
                        fields.money(group, "vICMSUFRemet"));
    }

    private static @Nullable Ipi ipi(FieldReader fields, int group) {
        if (group == DocumentTape.NONE) {
            return null;
        }
        int taxed = fields.tape().child(group, "IPITrib");
        int kind = taxed != DocumentTape.NONE ? taxed : fields.tape().child(group, "IPINT");
        return new Ipi(
                fields.code(group, "cEnq", 3),
                fields.code(kind, "CST", 2),
                fields.money(kind, "vBC"),
                fields.rate(kind, "pIPI"),
                fields.decimal(kind, "qUnid", DecimalFormat.LONG_QUANTITY),
                fields.decimal(kind, "vUnid", DecimalFormat.UNIT_VALUE),
                fields.money(kind, "vIPI"));
    }

    private static @Nullable ImportTax importTax(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new ImportTax(
                        fields.money(group, "vBC"),
                        fields.money(group, "vDespAdu"),
                        fields.money(group, "vII"),
                        fields.money(group, "vIOF"));
    }

    private static @Nullable Issqn issqn(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new Issqn(
                        fields.money(group, "vBC"),
                        fields.rate(group, "vAliq"),
                        fields.money(group, "vISSQN"),
                        fields.code(group, "cMunFG", 7),
                        service(fields, group),
                        fields.money(group, "vDeducao"),
                        fields.money(group, "vISSRet"),
                        fields.shortText(group, "indISS", 2),
                        fields.integer(group, "indIncentivo"),
                        fields.code(group, "cMun", 7));
    }

    /** {@code 07.10} may come as the number 7.1. */
    private static @Nullable String service(FieldReader fields, int group) {
        String text = fields.shortText(group, "cListServ", 5);
        int node = fields.tape().child(group, "cListServ");
        int point = text == null ? -1 : text.indexOf('.');
        if (text == null || point < 0 || point > 2 || !fields.tape().isNumber(node)) {
            return text;
        }
        String zeros = "0".repeat(Math.max(0, point + 3 - text.length()));
        return "0".repeat(2 - point) + text + zeros;
    }

    /** The one child of {@code PIS} or {@code COFINS}. */
    private static @Nullable Contribution chosen(FieldReader fields, int tax, Names names) {
        return tax == DocumentTape.NONE
                ? null
                : contribution(fields, fields.tape().firstChild(tax), names);
    }

    private static @Nullable Contribution contribution(FieldReader fields, int group, Names names) {
        return group == DocumentTape.NONE
                ? null
                : new Contribution(
                        IcmsReader.name(fields.tape(), group),
                        fields.code(group, "CST", 2),
                        fields.money(group, "vBC"),
                        fields.rate(group, names.rate()),
                        fields.decimal(group, "qBCProd", DecimalFormat.LONG_QUANTITY),
                        fields.decimal(group, "vAliqProd", DecimalFormat.UNIT_VALUE),
                        fields.money(group, names.value()),
                        fields.integer(group, names.inTotal()));
    }
}
