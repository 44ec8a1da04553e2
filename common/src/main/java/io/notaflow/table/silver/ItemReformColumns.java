package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.domain.tax.SelectiveTax;

/** IS, IBS and CBS of an item. */
final class ItemReformColumns {
    private static final String PATH = "det/imposto/IBSCBS";

    private ItemReformColumns() {}

    static void addTo(Columns<AcceptedItem> c) {
        selective(c.group("det/imposto/IS"));
        Group<AcceptedItem> g = c.group(PATH);
        g.text(
                158,
                "ibs_cbs_cst",
                "How IBS and CBS apply (CST), 3 digits",
                "CST",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::cst));
        g.text(
                159,
                "ibs_cbs_classification",
                "Code of the legal provision for IBS and CBS, 6 digits",
                "cClassTrib",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::classification));
        g.integer(
                160,
                "donation",
                "1 the item is a donation",
                "indDoacao",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::donation));
        g.text(
                161,
                "ibs_cbs_group",
                "Group of IBS and CBS: gIBSCBS, gIBSCBSMono, gTransfCred or gAjusteCompet",
                "*",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::group));
        g.money(162, "ibs_cbs_base", "Base of IBS and CBS", "*/vBC", i -> part(ItemParts.ibsCbs(i), IbsCbs::base));
        stateIbs(c.group(PATH + "/gIBSCBS/gIBSUF"));
        municipalIbs(c.group(PATH + "/gIBSCBS/gIBSMun"));
        cbs(c.group(PATH + "/gIBSCBS/gCBS"));
        g.money(
                183,
                "ibs_value",
                "IBS of the item, of state and municipality together",
                "*/vIBS|gIBSCBSMono/vTotIBSMonoItem",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::ibs));
        g.money(
                184,
                "cbs_value",
                "CBS of the item",
                "gIBSCBS/gCBS/vCBS|*/vCBS|gIBSCBSMono/vTotCBSMonoItem",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::cbs));
        g.text(
                185,
                "competence",
                "Month that an adjustment of IBS and CBS belongs to, AAAA-MM",
                "gAjusteCompet/competApur",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::competence));
        g.money(
                186,
                "reversed_ibs",
                "IBS credit that is reversed",
                "gEstornoCred/vIBSEstCred",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::reversedIbs));
        g.money(
                187,
                "reversed_cbs",
                "CBS credit that is reversed",
                "gEstornoCred/vCBSEstCred",
                i -> part(ItemParts.ibsCbs(i), IbsCbs::reversedCbs));
    }

    private static void selective(Group<AcceptedItem> g) {
        g.text(
                150,
                "selective_cst",
                "How the selective tax (IS) applies (CST), 3 digits",
                "CSTIS",
                i -> part(ItemParts.selective(i), SelectiveTax::cst));
        g.text(
                151,
                "selective_classification",
                "Code of the legal provision for the selective tax, 6 digits",
                "cClassTribIS",
                i -> part(ItemParts.selective(i), SelectiveTax::classification));
        g.money(
                152,
                "selective_base",
                "Base of the selective tax",
                "vBCIS",
                i -> part(ItemParts.selective(i), SelectiveTax::base));
        g.rate(
                153,
                "selective_rate",
                "Rate of the selective tax",
                "pIS",
                i -> part(ItemParts.selective(i), SelectiveTax::rate));
        g.ratePerUnit(
                154,
                "selective_specific_rate",
                "Selective tax of one unit when it goes by unit",
                "pISEspec",
                i -> part(ItemParts.selective(i), SelectiveTax::specificRate));
        g.text(
                155,
                "selective_unit",
                "Unit of the selective tax",
                "uTrib",
                i -> part(ItemParts.selective(i), SelectiveTax::unit));
        g.quantity(
                156,
                "selective_quantity",
                "Quantity in the unit of the selective tax",
                "qTrib",
                i -> part(ItemParts.selective(i), SelectiveTax::quantity));
        g.money(
                157,
                "selective_value",
                "Selective tax of the item",
                "vIS",
                i -> part(ItemParts.selective(i), SelectiveTax::value));
    }

    private static void stateIbs(Group<AcceptedItem> g) {
        g.rate(
                163,
                "ibs_state_rate",
                "Rate of the state's IBS",
                "pIBSUF",
                i -> part(ItemParts.stateIbs(i), ReformShare::rate));
        g.rate(
                164,
                "ibs_state_deferral_rate",
                "Share of the state's IBS that is deferred",
                "gDif/pDif",
                i -> part(ItemParts.stateIbs(i), ReformShare::deferralRate));
        g.money(
                165,
                "ibs_state_deferred",
                "Deferred IBS of the state",
                "gDif/vDif",
                i -> part(ItemParts.stateIbs(i), ReformShare::deferred));
        g.money(
                166,
                "ibs_state_returned",
                "IBS of the state given back to the buyer",
                "gDevTrib/vDevTrib",
                i -> part(ItemParts.stateIbs(i), ReformShare::returned));
        g.rate(
                167,
                "ibs_state_rate_reduction",
                "Reduction of the state's IBS rate",
                "gRed/pRedAliq",
                i -> part(ItemParts.stateIbs(i), ReformShare::rateReduction));
        g.rate(
                168,
                "ibs_state_effective_rate",
                "Rate of the state's IBS after reduction",
                "gRed/pAliqEfet",
                i -> part(ItemParts.stateIbs(i), ReformShare::effectiveRate));
        g.money(
                169,
                "ibs_state_value",
                "IBS of the state",
                "vIBSUF",
                i -> part(ItemParts.stateIbs(i), ReformShare::value));
    }

    private static void municipalIbs(Group<AcceptedItem> g) {
        g.rate(
                170,
                "ibs_municipal_rate",
                "Rate of the municipality's IBS",
                "pIBSMun",
                i -> part(ItemParts.municipalIbs(i), ReformShare::rate));
        g.rate(
                171,
                "ibs_municipal_deferral_rate",
                "Share of the municipality's IBS that is deferred",
                "gDif/pDif",
                i -> part(ItemParts.municipalIbs(i), ReformShare::deferralRate));
        g.money(
                172,
                "ibs_municipal_deferred",
                "Deferred IBS of the municipality",
                "gDif/vDif",
                i -> part(ItemParts.municipalIbs(i), ReformShare::deferred));
        g.money(
                173,
                "ibs_municipal_returned",
                "IBS of the municipality given back to the buyer",
                "gDevTrib/vDevTrib",
                i -> part(ItemParts.municipalIbs(i), ReformShare::returned));
        g.rate(
                174,
                "ibs_municipal_rate_reduction",
                "Reduction of the municipality's IBS rate",
                "gRed/pRedAliq",
                i -> part(ItemParts.municipalIbs(i), ReformShare::rateReduction));
        g.rate(
                175,
                "ibs_municipal_effective_rate",
                "Rate of the municipality's IBS after reduction",
                "gRed/pAliqEfet",
                i -> part(ItemParts.municipalIbs(i), ReformShare::effectiveRate));
        g.money(
                176,
                "ibs_municipal_value",
                "IBS of the municipality",
                "vIBSMun",
                i -> part(ItemParts.municipalIbs(i), ReformShare::value));
    }

    private static void cbs(Group<AcceptedItem> g) {
        g.rate(177, "cbs_rate", "Rate of the CBS", "pCBS", i -> part(ItemParts.cbs(i), ReformShare::rate));
        g.rate(
                178,
                "cbs_deferral_rate",
                "Share of the CBS that is deferred",
                "gDif/pDif",
                i -> part(ItemParts.cbs(i), ReformShare::deferralRate));
        g.money(179, "cbs_deferred", "Deferred CBS", "gDif/vDif", i -> part(ItemParts.cbs(i), ReformShare::deferred));
        g.money(
                180,
                "cbs_returned",
                "CBS given back to the buyer",
                "gDevTrib/vDevTrib",
                i -> part(ItemParts.cbs(i), ReformShare::returned));
        g.rate(
                181,
                "cbs_rate_reduction",
                "Reduction of the CBS rate",
                "gRed/pRedAliq",
                i -> part(ItemParts.cbs(i), ReformShare::rateReduction));
        g.rate(
                182,
                "cbs_effective_rate",
                "Rate of the CBS after reduction",
                "gRed/pAliqEfet",
                i -> part(ItemParts.cbs(i), ReformShare::effectiveRate));
    }
}
