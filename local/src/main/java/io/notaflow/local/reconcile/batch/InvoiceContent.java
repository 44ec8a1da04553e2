package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Role;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.tax.IcmsTotals;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one content of an invoice says that figures are made of, personal data protected; about 1.6 kB for five items.
 *
 * @param issuedAt {@code dhEmi} with its offset
 * @param model {@code mod}
 * @param direction {@code tpNF}
 * @param purpose {@code finNFe}
 * @param emissionType {@code tpEmis}
 * @param presence {@code indPres}
 * @param role what the invoice is to us
 * @param issuer issuer's number
 * @param issuerUf {@code emit/enderEmit/UF}
 * @param recipientUf {@code dest/enderDest/UF}
 * @param total {@code vNF}, BRL
 * @param estimatedTaxes {@code ICMSTot/vTotTrib}, BRL
 * @param change {@code vTroco}, BRL
 * @param lines the items
 * @param payments the ways of payment in document order
 * @param instalments those with a due date
 */
public record InvoiceContent(
        @Nullable OffsetDateTime issuedAt,
        @Nullable Integer model,
        @Nullable Integer direction,
        @Nullable Integer purpose,
        @Nullable Integer emissionType,
        @Nullable Integer presence,
        Role role,
        @Nullable String issuer,
        @Nullable String issuerUf,
        @Nullable String recipientUf,
        @Nullable BigDecimal total,
        @Nullable BigDecimal estimatedTaxes,
        @Nullable BigDecimal change,
        List<Line> lines,
        List<Paid> payments,
        Instalments instalments) {

    /** Of a decoded invoice whose personal data is protected. */
    public static InvoiceContent of(Invoice invoice, Role role) {
        Identification ide = invoice.identification();
        OffsetDateTime issuedAt = ide.issuedAt();
        IcmsTotals totals = invoice.totals().icms();
        return new InvoiceContent(
                issuedAt,
                ide.model(),
                ide.direction(),
                ide.purpose(),
                ide.emissionType(),
                ide.presence(),
                role,
                invoice.issuer().taxId().value(),
                uf(invoice.issuer()),
                uf(invoice.recipient()),
                invoice.totals().document(),
                totals == null ? null : totals.estimated(),
                invoice.change(),
                invoice.items().stream()
                        .map(item -> new Line(
                                item.product().cfop(),
                                item.product().ncm(),
                                item.product().inTotal(),
                                amount -> amount.of(item)))
                        .toList(),
                invoice.payments().stream()
                        .map(payment -> new Paid(payment.method(), payment.amount()))
                        .toList(),
                issuedAt == null ? Instalments.NONE : Instalments.of(invoice.billing(), issuedAt.toLocalDate()));
    }

    private static @Nullable String uf(@Nullable Party party) {
        Address address = party == null ? null : party.address();
        return address == null ? null : address.uf();
    }
}
