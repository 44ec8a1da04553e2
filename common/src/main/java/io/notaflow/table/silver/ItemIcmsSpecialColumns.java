package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDeferral;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsEffective;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.domain.tax.IcmsSinglePhase;

/** Effective, exempted, deferred, single-phase and interstate ICMS of an item. */
final class ItemIcmsSpecialColumns {
    private ItemIcmsSpecialColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        c.rate(
                65,
                "icms_effective_base_reduction",
                "Percent, informative, imposto/ICMS/*/pRedBCEfet",
                i -> part(part(i.item().taxes().icms(), Icms::effective), IcmsEffective::baseReduction));
        c.money(
                66,
                "icms_effective_base",
                "BRL, informative, imposto/ICMS/*/vBCEfet",
                i -> part(part(i.item().taxes().icms(), Icms::effective), IcmsEffective::base));
        c.rate(
                67,
                "icms_effective_rate",
                "Percent, informative, imposto/ICMS/*/pICMSEfet",
                i -> part(part(i.item().taxes().icms(), Icms::effective), IcmsEffective::rate));
        c.money(
                68,
                "icms_effective_value",
                "BRL, informative, imposto/ICMS/*/vICMSEfet",
                i -> part(part(i.item().taxes().icms(), Icms::effective), IcmsEffective::value));
        c.money(
                69,
                "icms_relief",
                "Exempted, BRL, imposto/ICMS/*/vICMSDeson",
                i -> part(part(i.item().taxes().icms(), Icms::relief), IcmsRelief::value));
        c.text(
                70,
                "icms_relief_reason",
                "imposto/ICMS/*/motDesICMS",
                i -> part(part(i.item().taxes().icms(), Icms::relief), IcmsRelief::reason));
        c.integer(
                71,
                "icms_relief_deducted",
                "1 subtracted from the total, imposto/ICMS/*/indDeduzDeson",
                i -> part(part(i.item().taxes().icms(), Icms::relief), IcmsRelief::deducted));
        c.money(
                72,
                "st_relief",
                "Exempted ST, BRL, imposto/ICMS/*/vICMSSTDeson",
                i -> part(part(i.item().taxes().icms(), Icms::relief), IcmsRelief::substitutionValue));
        c.text(
                73,
                "st_relief_reason",
                "imposto/ICMS/*/motDesICMSST",
                i -> part(part(i.item().taxes().icms(), Icms::relief), IcmsRelief::substitutionReason));
        c.money(
                74,
                "icms_operation_value",
                "Before deferral, BRL, imposto/ICMS/ICMS51/vICMSOp",
                i -> part(part(i.item().taxes().icms(), Icms::deferral), IcmsDeferral::operationValue));
        c.rate(
                75,
                "icms_deferral_rate",
                "Percent, imposto/ICMS/ICMS51/pDif",
                i -> part(part(i.item().taxes().icms(), Icms::deferral), IcmsDeferral::rate));
        c.money(
                76,
                "icms_deferred",
                "BRL, imposto/ICMS/ICMS51/vICMSDif",
                i -> part(part(i.item().taxes().icms(), Icms::deferral), IcmsDeferral::value));
        c.rate(
                77,
                "fcp_deferral_rate",
                "Percent, imposto/ICMS/ICMS51/pFCPDif",
                i -> part(part(i.item().taxes().icms(), Icms::deferral), IcmsDeferral::fcpRate));
        c.money(
                78,
                "fcp_deferred",
                "BRL, imposto/ICMS/ICMS51/vFCPDif",
                i -> part(part(i.item().taxes().icms(), Icms::deferral), IcmsDeferral::fcpValue));
        c.money(
                79,
                "fcp_effective",
                "BRL, imposto/ICMS/ICMS51/vFCPEfet",
                i -> part(part(i.item().taxes().icms(), Icms::deferral), IcmsDeferral::fcpEffective));
        c.quantity(
                80,
                "single_phase_quantity",
                "Taxable units, fuels, imposto/ICMS/*/qBCMono",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::quantity));
        c.rate(
                81,
                "single_phase_rate",
                "BRL for a unit, fuels, imposto/ICMS/*/adRemICMS",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::rate));
        c.money(
                82,
                "single_phase_value",
                "BRL, fuels, imposto/ICMS/*/vICMSMono",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::value));
        c.quantity(
                83,
                "single_phase_retention_quantity",
                "Taxable units, fuels, imposto/ICMS/*/qBCMonoReten",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::retentionQuantity));
        c.rate(
                84,
                "single_phase_retention_rate",
                "BRL for a unit, fuels, imposto/ICMS/*/adRemICMSReten",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::retentionRate));
        c.money(
                85,
                "single_phase_retention_value",
                "BRL, fuels, imposto/ICMS/*/vICMSMonoReten",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::retentionValue));
        c.money(
                86,
                "single_phase_operation_value",
                "BRL, fuels, imposto/ICMS/*/vICMSMonoOp",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::operationValue));
        c.rate(
                87,
                "single_phase_deferral_rate",
                "Percent, fuels, imposto/ICMS/*/pDif",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::deferralRate));
        c.money(
                88,
                "single_phase_deferred_value",
                "BRL, fuels, imposto/ICMS/*/vICMSMonoDif",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::deferredValue));
        c.quantity(
                89,
                "single_phase_retained_quantity",
                "Taxable units, fuels, imposto/ICMS/*/qBCMonoRet",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::retainedQuantity));
        c.rate(
                90,
                "single_phase_retained_rate",
                "BRL for a unit, fuels, imposto/ICMS/*/adRemICMSRet",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::retainedRate));
        c.money(
                91,
                "single_phase_retained_value",
                "BRL, fuels, imposto/ICMS/*/vICMSMonoRet",
                i -> part(part(i.item().taxes().icms(), Icms::singlePhase), IcmsSinglePhase::retainedValue));
        c.rate(
                92,
                "simples_credit_rate",
                "Percent, imposto/ICMS/*/pCredSN",
                i -> part(i.item().taxes().icms(), Icms::simplesCreditRate));
        c.money(
                93,
                "simples_credit",
                "BRL, imposto/ICMS/*/vCredICMSSN",
                i -> part(i.item().taxes().icms(), Icms::simplesCredit));
        c.rate(
                94,
                "own_share",
                "Percent of the own operation, imposto/ICMS/ICMSPart/pBCOp",
                i -> part(i.item().taxes().icms(), Icms::ownShare));
        c.text(
                95,
                "st_uf",
                "State the ST is due to, imposto/ICMS/ICMSPart/UFST",
                i -> part(i.item().taxes().icms(), Icms::substitutionUf));
        c.money(
                96,
                "destination_st_base",
                "BRL, imposto/ICMS/ICMSST/vBCSTDest",
                i -> part(i.item().taxes().icms(), Icms::destinationStBase));
        c.money(
                97,
                "destination_st_value",
                "BRL, imposto/ICMS/ICMSST/vICMSSTDest",
                i -> part(i.item().taxes().icms(), Icms::destinationStValue));
        c.money(
                98,
                "difal_base",
                "BRL, imposto/ICMSUFDest/vBCUFDest",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::base));
        c.money(
                99,
                "difal_fcp_base",
                "BRL, imposto/ICMSUFDest/vBCFCPUFDest",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::fcpBase));
        c.rate(
                100,
                "difal_fcp_rate",
                "Percent, imposto/ICMSUFDest/pFCPUFDest",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::fcpRate));
        c.rate(
                101,
                "difal_internal_rate",
                "Percent, imposto/ICMSUFDest/pICMSUFDest",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::internalRate));
        c.rate(
                102,
                "difal_interstate_rate",
                "Percent, imposto/ICMSUFDest/pICMSInter",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::interstateRate));
        c.rate(
                103,
                "difal_share",
                "Percent, imposto/ICMSUFDest/pICMSInterPart",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::destinationShare));
        c.money(
                104,
                "difal_fcp_value",
                "BRL, imposto/ICMSUFDest/vFCPUFDest",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::fcpValue));
        c.money(
                105,
                "difal_destination_value",
                "BRL, imposto/ICMSUFDest/vICMSUFDest",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::destinationValue));
        c.money(
                106,
                "difal_origin_value",
                "BRL, imposto/ICMSUFDest/vICMSUFRemet",
                i -> part(i.item().taxes().icmsDestination(), IcmsDestination::originValue));
    }
}
