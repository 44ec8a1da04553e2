package io.notaflow.decode;

import io.notaflow.domain.TaxId;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.domain.tax.ItemTaxes;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.ServiceTotals;
import io.notaflow.domain.tax.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice says, in 128 bits: equal for XML and JSON of one invoice, with or without its protocol and wrapper.
 *
 * <p>Version 1, in this order: key; {@code ide}: model, series, number, moment and offset of issue, direction, destination, emission
 * type, environment, purpose; issuer and recipient: number, IE, state; each item: number, code, NCM, CFOP, unit, quantity, unit
 * price, gross value, freight, insurance, discount, other charges, {@code indTot}, vItem, ICMS (group, CST, CSOSN, base, rate, value,
 * ST base and value, FCP), IPI, II, ISSQN, PIS, COFINS, DIFAL, IS, IBS, CBS; totals: every amount of ICMSTot that enters vNF, vNF,
 * services, IS, IBS, CBS, vNFTot; payments: method and amount; change. The list is never changed, only replaced by a version 2: the
 * lifecycle compares fingerprints of documents years apart.
 */
final class Fingerprint {
    private static final String VERSION = "1";

    private final Digester digest = new Digester();

    String of(
            String key,
            Identification ide,
            Party issuer,
            @Nullable Party recipient,
            List<Item> items,
            Totals totals,
            List<Payment> payments,
            @Nullable BigDecimal change) {
        digest.add(VERSION).add(key);
        digest.add(ide.model()).add(ide.series()).add(ide.number()).add(ide.issuedAt());
        digest.add(ide.direction()).add(ide.destination()).add(ide.emissionType());
        digest.add(ide.environment()).add(ide.purpose());
        party(issuer);
        party(recipient);
        digest.add(items.size());
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i));
        }
        totals(totals);
        digest.add(payments.size());
        for (Payment payment : payments) {
            digest.add(payment.method()).add(payment.amount());
        }
        return digest.add(change).end();
    }

    private void party(@Nullable Party party) {
        if (party == null) {
            digest.add((String) null);
            return;
        }
        TaxId id = party.taxId();
        digest.add(id.kind().name()).add(id.value()).add(party.stateRegistration());
        digest.add(party.address() == null ? null : party.address().uf());
    }

    private void item(Item item) {
        Product product = item.product();
        digest.add(item.number()).add(product.code()).add(product.ncm()).add(product.cfop());
        digest.add(product.unit())
                .add(product.quantity())
                .add(product.unitPrice())
                .add(product.grossValue());
        digest.add(product.freight())
                .add(product.insurance())
                .add(product.discount())
                .add(product.otherCharges());
        digest.add(product.inTotal()).add(item.total());
        taxes(item.taxes());
    }

    private void taxes(ItemTaxes taxes) {
        icms(taxes.icms());
        digest.add(taxes.ipi() == null ? null : taxes.ipi().value());
        digest.add(taxes.importTax() == null ? null : taxes.importTax().value());
        digest.add(taxes.issqn() == null ? null : taxes.issqn().value());
        contribution(taxes.pis());
        contribution(taxes.cofins());
        digest.add(
                taxes.icmsDestination() == null ? null : taxes.icmsDestination().destinationValue());
        digest.add(taxes.selective() == null ? null : taxes.selective().value());
        IbsCbs reform = taxes.ibsCbs();
        digest.add(reform == null ? null : reform.classification());
        digest.add(reform == null ? null : reform.ibs()).add(reform == null ? null : reform.cbs());
    }

    private void icms(@Nullable Icms icms) {
        if (icms == null) {
            digest.add((String) null);
            return;
        }
        digest.add(icms.group()).add(icms.cst()).add(icms.csosn());
        digest.add(icms.own() == null ? null : icms.own().base());
        digest.add(icms.own() == null ? null : icms.own().rate());
        digest.add(icms.own() == null ? null : icms.own().value());
        digest.add(icms.substitution() == null ? null : icms.substitution().base());
        digest.add(icms.substitution() == null ? null : icms.substitution().value());
        digest.add(icms.fcp() == null ? null : icms.fcp().value());
    }

    private void contribution(@Nullable Contribution contribution) {
        digest.add(contribution == null ? null : contribution.cst());
        digest.add(contribution == null ? null : contribution.value());
    }

    private void totals(Totals totals) {
        IcmsTotals icms = totals.icms();
        if (icms == null) {
            digest.add((String) null);
        } else {
            digest.add(icms.base()).add(icms.value()).add(icms.relief()).add(icms.fcp());
            digest.add(icms.stBase())
                    .add(icms.st())
                    .add(icms.fcpSt())
                    .add(icms.products())
                    .add(icms.freight());
            digest.add(icms.insurance())
                    .add(icms.discount())
                    .add(icms.importTax())
                    .add(icms.ipi());
            digest.add(icms.returnedIpi()).add(icms.pis()).add(icms.cofins()).add(icms.otherCharges());
            digest.add(icms.singlePhaseRetention()).add(icms.document());
        }
        ServiceTotals services = totals.services();
        digest.add(services == null ? null : services.services());
        ReformTotals reform = totals.reform();
        digest.add(reform == null ? null : reform.selective()).add(reform == null ? null : reform.ibs());
        digest.add(reform == null ? null : reform.cbs()).add(totals.withReform());
    }
}
