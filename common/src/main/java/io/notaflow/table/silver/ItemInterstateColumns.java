package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDestination;

/** ICMS of an item that is credited by Simples, shared between states, or due to the destination. */
final class ItemInterstateColumns {
    private ItemInterstateColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        Group<AcceptedItem> icms = c.group("det/imposto/ICMS");
        icms.rate(
                92,
                "simples_credit_rate",
                "Rate of the credit that a Simples Nacional issuer passes on",
                "*/pCredSN",
                i -> part(ItemParts.icms(i), Icms::simplesCreditRate));
        icms.money(
                93,
                "simples_credit",
                "ICMS credit that a Simples Nacional issuer passes on",
                "*/vCredICMSSN",
                i -> part(ItemParts.icms(i), Icms::simplesCredit));
        icms.rate(
                94,
                "own_share",
                "Share of the base that is the own operation's",
                "ICMSPart/pBCOp",
                i -> part(ItemParts.icms(i), Icms::ownShare));
        icms.text(
                95,
                "st_uf",
                "State that the ST is due to",
                "ICMSPart/UFST",
                i -> part(ItemParts.icms(i), Icms::substitutionUf));
        icms.money(
                96,
                "destination_st_base",
                "Base of the ST passed to the destination state",
                "ICMSST/vBCSTDest",
                i -> part(ItemParts.icms(i), Icms::destinationStBase));
        icms.money(
                97,
                "destination_st_value",
                "ST passed to the destination state",
                "ICMSST/vICMSSTDest",
                i -> part(ItemParts.icms(i), Icms::destinationStValue));
        difal(c.group("det/imposto/ICMSUFDest"));
    }

    private static void difal(Group<AcceptedItem> g) {
        g.money(
                98,
                "difal_base",
                "Base of the interstate difference (DIFAL)",
                "vBCUFDest",
                i -> part(ItemParts.difal(i), IcmsDestination::base));
        g.money(
                99,
                "difal_fcp_base",
                "Base of the poverty fund (FCP) of the destination state",
                "vBCFCPUFDest",
                i -> part(ItemParts.difal(i), IcmsDestination::fcpBase));
        g.rate(
                100,
                "difal_fcp_rate",
                "Rate of the poverty fund (FCP) of the destination state",
                "pFCPUFDest",
                i -> part(ItemParts.difal(i), IcmsDestination::fcpRate));
        g.rate(
                101,
                "difal_internal_rate",
                "Rate of the ICMS within the destination state",
                "pICMSUFDest",
                i -> part(ItemParts.difal(i), IcmsDestination::internalRate));
        g.rate(
                102,
                "difal_interstate_rate",
                "Interstate rate of the ICMS: 4, 7 or 12",
                "pICMSInter",
                i -> part(ItemParts.difal(i), IcmsDestination::interstateRate));
        g.rate(
                103,
                "difal_share",
                "Share of the difference that is the destination state's, 100 since 2019",
                "pICMSInterPart",
                i -> part(ItemParts.difal(i), IcmsDestination::destinationShare));
        g.money(
                104,
                "difal_fcp_value",
                "Poverty fund (FCP) due to the destination state",
                "vFCPUFDest",
                i -> part(ItemParts.difal(i), IcmsDestination::fcpValue));
        g.money(
                105,
                "difal_destination_value",
                "Interstate difference (DIFAL) due to the destination state",
                "vICMSUFDest",
                i -> part(ItemParts.difal(i), IcmsDestination::destinationValue));
        g.money(
                106,
                "difal_origin_value",
                "Interstate difference (DIFAL) due to the state of origin",
                "vICMSUFRemet",
                i -> part(ItemParts.difal(i), IcmsDestination::originValue));
    }
}
