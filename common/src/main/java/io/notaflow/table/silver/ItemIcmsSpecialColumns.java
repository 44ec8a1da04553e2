package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.IcmsDeferral;
import io.notaflow.domain.tax.IcmsEffective;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.domain.tax.IcmsSinglePhase;

/** Effective, exempted, deferred and single-phase ICMS of an item. */
final class ItemIcmsSpecialColumns {
    private static final String PATH = "det/imposto/ICMS/*";

    private ItemIcmsSpecialColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        effective(c);
        relief(c);
        deferral(c);
        singlePhase(c);
    }

    private static void effective(Columns<AcceptedItem> c) {
        Group<AcceptedItem> g = c.group(PATH);
        g.rate(
                65,
                "icms_effective_base_reduction",
                "Reduction of the base if ST had not been withheld before, informative",
                "pRedBCEfet",
                i -> part(ItemParts.effective(i), IcmsEffective::baseReduction));
        g.money(
                66,
                "icms_effective_base",
                "Base if ST had not been withheld before, informative",
                "vBCEfet",
                i -> part(ItemParts.effective(i), IcmsEffective::base));
        g.rate(
                67,
                "icms_effective_rate",
                "Rate if ST had not been withheld before, informative",
                "pICMSEfet",
                i -> part(ItemParts.effective(i), IcmsEffective::rate));
        g.money(
                68,
                "icms_effective_value",
                "ICMS if ST had not been withheld before, informative",
                "vICMSEfet",
                i -> part(ItemParts.effective(i), IcmsEffective::value));
    }

    private static void relief(Columns<AcceptedItem> c) {
        Group<AcceptedItem> g = c.group(PATH);
        g.money(
                69,
                "icms_relief",
                "ICMS that a benefit exempts the item from",
                "vICMSDeson",
                i -> part(ItemParts.relief(i), IcmsRelief::value));
        g.text(
                70,
                "icms_relief_reason",
                "Why it is exempt: 3 farming, 7 SUFRAMA, 8 sale to a public body, 9 other …",
                "motDesICMS",
                i -> part(ItemParts.relief(i), IcmsRelief::reason));
        g.integer(
                71,
                "icms_relief_deducted",
                "1 the exempted ICMS is subtracted from the invoice total, 0 it is not",
                "indDeduzDeson",
                i -> part(ItemParts.relief(i), IcmsRelief::deducted));
        g.money(
                72,
                "st_relief",
                "ST that a benefit exempts the item from",
                "vICMSSTDeson",
                i -> part(ItemParts.relief(i), IcmsRelief::substitutionValue));
        g.text(
                73,
                "st_relief_reason",
                "Why the ST is exempt",
                "motDesICMSST",
                i -> part(ItemParts.relief(i), IcmsRelief::substitutionReason));
    }

    private static void deferral(Columns<AcceptedItem> c) {
        Group<AcceptedItem> g = c.group("det/imposto/ICMS/ICMS51");
        g.money(
                74,
                "icms_operation_value",
                "ICMS before its deferral",
                "vICMSOp",
                i -> part(ItemParts.deferral(i), IcmsDeferral::operationValue));
        g.rate(
                75,
                "icms_deferral_rate",
                "Share of the ICMS that is deferred",
                "pDif",
                i -> part(ItemParts.deferral(i), IcmsDeferral::rate));
        g.money(
                76,
                "icms_deferred",
                "Deferred ICMS",
                "vICMSDif",
                i -> part(ItemParts.deferral(i), IcmsDeferral::value));
        g.rate(
                77,
                "fcp_deferral_rate",
                "Share of the poverty fund (FCP) that is deferred",
                "pFCPDif",
                i -> part(ItemParts.deferral(i), IcmsDeferral::fcpRate));
        g.money(
                78,
                "fcp_deferred",
                "Deferred poverty fund (FCP)",
                "vFCPDif",
                i -> part(ItemParts.deferral(i), IcmsDeferral::fcpValue));
        g.money(
                79,
                "fcp_effective",
                "Poverty fund (FCP) that remains after its deferral",
                "vFCPEfet",
                i -> part(ItemParts.deferral(i), IcmsDeferral::fcpEffective));
    }

    private static void singlePhase(Columns<AcceptedItem> c) {
        Group<AcceptedItem> g = c.group(PATH);
        g.quantity(
                80,
                "single_phase_quantity",
                "Fuel taxed in a single phase",
                "qBCMono",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::quantity));
        g.ratePerUnit(
                81,
                "single_phase_rate",
                "Single-phase ICMS of one taxable unit",
                "adRemICMS",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::rate));
        g.money(
                82,
                "single_phase_value",
                "Single-phase ICMS on the fuel",
                "vICMSMono",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::value));
        g.quantity(
                83,
                "single_phase_retention_quantity",
                "Fuel whose single-phase ICMS is subject to retention",
                "qBCMonoReten",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::retentionQuantity));
        g.ratePerUnit(
                84,
                "single_phase_retention_rate",
                "Single-phase ICMS of one taxable unit, subject to retention",
                "adRemICMSReten",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::retentionRate));
        g.money(
                85,
                "single_phase_retention_value",
                "Single-phase ICMS subject to retention",
                "vICMSMonoReten",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::retentionValue));
        g.money(
                86,
                "single_phase_operation_value",
                "Single-phase ICMS before its deferral",
                "vICMSMonoOp",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::operationValue));
        g.rate(
                87,
                "single_phase_deferral_rate",
                "Share of the single-phase ICMS that is deferred",
                "pDif",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::deferralRate));
        g.money(
                88,
                "single_phase_deferred_value",
                "Deferred single-phase ICMS",
                "vICMSMonoDif",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::deferredValue));
        g.quantity(
                89,
                "single_phase_retained_quantity",
                "Fuel whose single-phase ICMS was withheld before",
                "qBCMonoRet",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::retainedQuantity));
        g.ratePerUnit(
                90,
                "single_phase_retained_rate",
                "Single-phase ICMS of one taxable unit, withheld before",
                "adRemICMSRet",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::retainedRate));
        g.money(
                91,
                "single_phase_retained_value",
                "Single-phase ICMS withheld before",
                "vICMSMonoRet",
                i -> part(ItemParts.singlePhase(i), IcmsSinglePhase::retainedValue));
    }
}
