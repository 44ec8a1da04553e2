package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDeferral;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsEffective;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.domain.tax.IcmsRetained;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.Issqn;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.domain.tax.SelectiveTax;
import org.jspecify.annotations.Nullable;

/** The tax groups of an item, each null when the document does not carry it. */
final class ItemParts {
    private ItemParts() {}

    static @Nullable Contribution pis(AcceptedItem i) {
        return i.item().taxes().pis();
    }

    static @Nullable Contribution pisSt(AcceptedItem i) {
        return i.item().taxes().pisSt();
    }

    static @Nullable Contribution cofins(AcceptedItem i) {
        return i.item().taxes().cofins();
    }

    static @Nullable Contribution cofinsSt(AcceptedItem i) {
        return i.item().taxes().cofinsSt();
    }

    static @Nullable Issqn iss(AcceptedItem i) {
        return i.item().taxes().issqn();
    }

    static @Nullable Ipi ipi(AcceptedItem i) {
        return i.item().taxes().ipi();
    }

    static @Nullable ImportTax importTax(AcceptedItem i) {
        return i.item().taxes().importTax();
    }

    static @Nullable Icms icms(AcceptedItem i) {
        return i.item().taxes().icms();
    }

    static @Nullable IcmsOwn own(AcceptedItem i) {
        return part(icms(i), Icms::own);
    }

    static @Nullable Fcp fcp(AcceptedItem i) {
        return part(icms(i), Icms::fcp);
    }

    static @Nullable IcmsSubstitution substitution(AcceptedItem i) {
        return part(icms(i), Icms::substitution);
    }

    static @Nullable Fcp substitutionFcp(AcceptedItem i) {
        return part(substitution(i), IcmsSubstitution::fcp);
    }

    static @Nullable IcmsRetained retained(AcceptedItem i) {
        return part(icms(i), Icms::retained);
    }

    static @Nullable IcmsEffective effective(AcceptedItem i) {
        return part(icms(i), Icms::effective);
    }

    static @Nullable IcmsRelief relief(AcceptedItem i) {
        return part(icms(i), Icms::relief);
    }

    static @Nullable IcmsDeferral deferral(AcceptedItem i) {
        return part(icms(i), Icms::deferral);
    }

    static @Nullable IcmsSinglePhase singlePhase(AcceptedItem i) {
        return part(icms(i), Icms::singlePhase);
    }

    static @Nullable IcmsDestination difal(AcceptedItem i) {
        return i.item().taxes().icmsDestination();
    }

    static @Nullable SelectiveTax selective(AcceptedItem i) {
        return i.item().taxes().selective();
    }

    static @Nullable IbsCbs ibsCbs(AcceptedItem i) {
        return i.item().taxes().ibsCbs();
    }

    static @Nullable ReformShare stateIbs(AcceptedItem i) {
        return part(ibsCbs(i), IbsCbs::stateIbs);
    }

    static @Nullable ReformShare municipalIbs(AcceptedItem i) {
        return part(ibsCbs(i), IbsCbs::municipalIbs);
    }

    static @Nullable ReformShare cbs(AcceptedItem i) {
        return part(ibsCbs(i), IbsCbs::cbsShare);
    }
}
