package io.notaflow.privacy;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Instalment;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.invoice.Reference;
import io.notaflow.domain.invoice.Route;
import io.notaflow.domain.invoice.Transport;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Walks through an invoice; every text of it passes one of these methods but the codes of taxes, which are too short to be personal. */
final class InvoiceProtection {
    private final PersonalData personal;

    InvoiceProtection(PersonalData personal) {
        this.personal = personal;
    }

    Invoice protect(Invoice invoice) {
        return new Invoice(
                personal.protectKey(invoice.key()),
                KeptText.masked(invoice.layout()),
                invoice.root(),
                identification(invoice.identification()),
                party(invoice.issuer()),
                invoice.recipient() == null ? null : party(invoice.recipient()),
                each(invoice.items(), this::item),
                invoice.totals(),
                transport(invoice.transport()),
                route(invoice.route()),
                billing(invoice.billing()),
                each(invoice.payments(), this::payment),
                invoice.change(),
                each(invoice.references(), this::reference),
                intermediary(invoice.intermediary()),
                personal.protect(invoice.protocol()),
                KeptText.digest(invoice.digest()),
                invoice.fingerprint());
    }

    private static Identification identification(Identification ide) {
        return new Identification(
                ide.stateCode(),
                KeptText.masked(ide.randomCode()),
                KeptText.masked(ide.operation()),
                ide.model(),
                ide.series(),
                ide.number(),
                ide.issuedAt(),
                ide.exitAt(),
                ide.deliveryForecast(),
                ide.direction(),
                ide.destination(),
                KeptText.masked(ide.municipality()),
                KeptText.masked(ide.ibsMunicipality()),
                ide.printFormat(),
                ide.emissionType(),
                ide.checkDigit(),
                ide.environment(),
                ide.purpose(),
                KeptText.masked(ide.debitNoteKind()),
                KeptText.masked(ide.creditNoteKind()),
                ide.endConsumer(),
                ide.presence(),
                ide.intermediated(),
                ide.paymentTerm(),
                ide.issuingProcess(),
                KeptText.masked(ide.issuingSoftware()),
                ide.contingencyAt(),
                ide.governmentPurchase());
    }

    /** Of anybody but a company with a number only the place is kept. */
    private Party party(Party party) {
        TaxId id = personal.protect(party.taxId());
        boolean company =
                id != null && id.kind() == TaxIdKind.CNPJ && !id.value().isEmpty();
        return new Party(
                id == null ? party.taxId() : id,
                company ? KeptText.masked(party.name()) : null,
                company ? KeptText.masked(party.tradeName()) : null,
                company ? KeptText.masked(party.stateRegistration()) : null,
                company ? KeptText.masked(party.substituteStateRegistration()) : null,
                company ? KeptText.masked(party.municipalRegistration()) : null,
                KeptText.masked(party.cnae()),
                party.taxRegime(),
                party.registrationIndicator(),
                company ? KeptText.masked(party.suframa()) : null,
                address(party.address(), company));
    }

    private static @Nullable Address address(@Nullable Address address, boolean company) {
        return address == null
                ? null
                : new Address(
                        KeptText.masked(address.municipalityCode()),
                        KeptText.masked(address.municipalityName()),
                        KeptText.masked(address.uf()),
                        company ? KeptText.masked(address.postalCode()) : null,
                        KeptText.masked(address.countryCode()));
    }

    private Item item(Item item) {
        return new Item(
                item.number(),
                product(item.product()),
                item.taxes(),
                item.total(),
                personal.protectNullableKey(item.referencedKey()),
                item.referencedItem());
    }

    private Product product(Product product) {
        return new Product(
                KeptText.masked(product.code()),
                KeptText.masked(product.gtin()),
                KeptText.masked(product.taxGtin()),
                KeptText.masked(product.description()),
                KeptText.masked(product.ncm()),
                KeptText.masked(product.cest()),
                KeptText.masked(product.benefitCode()),
                KeptText.masked(product.cfop()),
                KeptText.masked(product.unit()),
                product.quantity(),
                product.unitPrice(),
                product.grossValue(),
                KeptText.masked(product.taxUnit()),
                product.taxQuantity(),
                product.taxUnitPrice(),
                product.freight(),
                product.insurance(),
                product.discount(),
                product.otherCharges(),
                product.inTotal(),
                KeptText.masked(product.order()),
                KeptText.masked(product.importContentSheet()),
                product.vehicleOperation(),
                KeptText.masked(product.medicineCode()),
                KeptText.masked(product.fuelCode()),
                KeptText.masked(product.ipiException()),
                KeptText.masked(product.orderItem()),
                KeptText.masked(product.relevantScale()),
                cnpj(product.manufacturerCnpj()),
                KeptText.masked(product.fuelUf()),
                product.maximumPrice());
    }

    /** The plate of a person's vehicle leads to the person. */
    private @Nullable Transport transport(@Nullable Transport transport) {
        if (transport == null) {
            return null;
        }
        TaxId carrier = personal.protect(transport.carrier());
        boolean person = carrier != null && carrier.isPerson();
        return new Transport(
                transport.freightMode(),
                carrier,
                carrier == null || person ? null : KeptText.masked(transport.carrierName()),
                KeptText.masked(transport.carrierUf()),
                person ? null : KeptText.masked(transport.plate()),
                KeptText.masked(transport.plateUf()),
                transport.volumes(),
                transport.netWeight(),
                transport.grossWeight());
    }

    /** Whose places these are is not decoded: persons' perhaps. */
    private static @Nullable Route route(@Nullable Route route) {
        return route == null
                ? null
                : new Route(
                        address(route.pickup(), false),
                        address(route.delivery(), false),
                        KeptText.masked(route.exportUf()));
    }

    private static @Nullable Billing billing(@Nullable Billing billing) {
        return billing == null
                ? null
                : new Billing(
                        KeptText.masked(billing.number()),
                        billing.originalValue(),
                        billing.discount(),
                        billing.netValue(),
                        each(
                                billing.instalments(),
                                one -> new Instalment(KeptText.masked(one.number()), one.dueDate(), one.amount())));
    }

    private Payment payment(Payment payment) {
        return new Payment(
                payment.term(),
                KeptText.masked(payment.method()),
                KeptText.masked(payment.description()),
                payment.amount(),
                payment.date(),
                cnpj(payment.payerCnpj()),
                KeptText.masked(payment.payerUf()),
                payment.cardIntegration(),
                cnpj(payment.acquirerCnpj()),
                KeptText.masked(payment.cardBrand()),
                cnpj(payment.receiverCnpj()),
                KeptText.masked(payment.authorization()),
                KeptText.masked(payment.terminal()));
    }

    private Reference reference(Reference reference) {
        return new Reference(reference.kind(), personal.protectNullableKey(reference.key()));
    }

    private @Nullable Intermediary intermediary(@Nullable Intermediary intermediary) {
        return intermediary == null
                ? null
                : new Intermediary(cnpj(intermediary.cnpj()), KeptText.masked(intermediary.sellerId()));
    }

    /** A CPF or a name in the place of a CNPJ has no column to go to. */
    private @Nullable String cnpj(@Nullable String cnpj) {
        TaxId id = cnpj == null ? null : personal.protect(new TaxId(TaxIdKind.CNPJ, cnpj));
        return id == null || id.kind() != TaxIdKind.CNPJ ? null : id.value();
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> one) {
        return all.isEmpty() ? all : all.stream().map(one).toList();
    }
}
