package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.Issqn;
import io.notaflow.domain.tax.SelectiveTax;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An amount of an item that figures are made of: where it stands in silver.invoice_items, and where in a decoded document. */
public enum ItemAmount {
    PRODUCT("gross_value", item -> item.product().grossValue()),
    DISCOUNT("discount", item -> item.product().discount()),
    FREIGHT("freight", item -> item.product().freight()),
    INSURANCE("insurance", item -> item.product().insurance()),
    OTHER_CHARGES("other_charges", item -> item.product().otherCharges()),
    ICMS_BASE("icms_base", item -> part(part(icms(item), Icms::own), IcmsOwn::base)),
    ICMS("icms_value", item -> part(part(icms(item), Icms::own), IcmsOwn::value)),
    SINGLE_PHASE("single_phase_value", item -> part(part(icms(item), Icms::singlePhase), IcmsSinglePhase::value)),
    SINGLE_PHASE_RETENTION(
            "single_phase_retention_value",
            item -> part(part(icms(item), Icms::singlePhase), IcmsSinglePhase::retentionValue)),
    ICMS_ST("st_value", item -> part(part(icms(item), Icms::substitution), IcmsSubstitution::value)),
    FCP("fcp_value", item -> part(part(icms(item), Icms::fcp), Fcp::value)),
    FCP_ST("fcp_st_value", item -> part(part(part(icms(item), Icms::substitution), IcmsSubstitution::fcp), Fcp::value)),
    DIFAL_ICMS(
            "difal_destination_value", item -> part(item.taxes().icmsDestination(), IcmsDestination::destinationValue)),
    DIFAL_FCP("difal_fcp_value", item -> part(item.taxes().icmsDestination(), IcmsDestination::fcpValue)),
    IPI("ipi_value", item -> part(item.taxes().ipi(), Ipi::value)),
    PIS("pis_value", item -> part(item.taxes().pis(), Contribution::value)),
    PIS_ST("pis_st_value", item -> part(item.taxes().pisSt(), Contribution::value)),
    COFINS("cofins_value", item -> part(item.taxes().cofins(), Contribution::value)),
    COFINS_ST("cofins_st_value", item -> part(item.taxes().cofinsSt(), Contribution::value)),
    IMPORT_TAX("import_tax_value", item -> part(item.taxes().importTax(), ImportTax::value)),
    ISS("iss_value", item -> part(item.taxes().issqn(), Issqn::value)),
    IBS("ibs_value", item -> part(item.taxes().ibsCbs(), IbsCbs::ibs)),
    CBS("cbs_value", item -> part(item.taxes().ibsCbs(), IbsCbs::cbs)),
    SELECTIVE("selective_value", item -> part(item.taxes().selective(), SelectiveTax::value));

    private final String column;

    @SuppressWarnings("ImmutableEnumChecker") // The lambdas hold nothing.
    private final Function<Item, ? extends @Nullable BigDecimal> value;

    ItemAmount(String column, Function<Item, ? extends @Nullable BigDecimal> value) {
        this.column = column;
        this.value = value;
    }

    /** Its column in silver.invoice_items. */
    public String column() {
        return column;
    }

    /** What a decoded item says, BRL. */
    public @Nullable BigDecimal of(Item item) {
        return value.apply(item);
    }

    private static @Nullable Icms icms(Item item) {
        return item.taxes().icms();
    }

    private static <T, V> @Nullable V part(@Nullable T from, Function<? super T, ? extends @Nullable V> value) {
        return from == null ? null : value.apply(from);
    }
}
