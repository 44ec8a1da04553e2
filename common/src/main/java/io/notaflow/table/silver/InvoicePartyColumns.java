package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.outcome.AcceptedInvoice;

/** Issuer and recipient. */
final class InvoicePartyColumns {
    private InvoicePartyColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        issuer(c);
        recipient(c);
    }

    private static void issuer(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> emit = c.group("emit");
        emit.text(
                43,
                "issuer_cnpj",
                "CNPJ of the issuer, 14 characters",
                "CNPJ",
                i -> PartyIds.cnpj(i.invoice().issuer()));
        emit.text(
                44,
                "issuer_cpf_pseudonym",
                "HMAC in place of the CPF of the issuer",
                "CPF",
                i -> PartyIds.pseudonym(i.invoice().issuer()));
        emit.text(
                45,
                "issuer_cpf_masked",
                "CPF of the issuer as people may see it",
                "CPF",
                i -> PartyIds.masked(i.invoice().issuer()));
        emit.text(46, "issuer_name", "Name of the issuer; null for natural persons", "xNome", i -> i.invoice()
                .issuer()
                .name());
        emit.text(
                47,
                "issuer_state_registration",
                "State registration of the issuer; null for natural persons",
                "IE",
                i -> i.invoice().issuer().stateRegistration());
        emit.text(
                48, "issuer_trade_name", "Trade name of the issuer; null for natural persons", "xFant", i -> i.invoice()
                        .issuer()
                        .tradeName());
        emit.text(
                49,
                "issuer_substitute_registration",
                "The issuer's registration as tax substitute in the recipient's state",
                "IEST",
                i -> i.invoice().issuer().substituteStateRegistration());
        emit.text(50, "issuer_municipal_registration", "Municipal registration of the issuer", "IM", i -> i.invoice()
                .issuer()
                .municipalRegistration());
        emit.text(51, "issuer_cnae", "Economic activity of the issuer, CNAE, 7 digits", "CNAE", i -> i.invoice()
                .issuer()
                .cnae());
        emit.integer(
                52,
                "issuer_tax_regime",
                "1 Simples Nacional, 2 Simples over the sub-limit, 3 normal, 4 MEI",
                "CRT",
                i -> i.invoice().issuer().taxRegime());
        Group<AcceptedInvoice> place = c.group("emit/enderEmit");
        place.text(53, "issuer_uf", "State of the issuer", "UF", i -> part(InvoiceParts.issuerPlace(i), Address::uf));
        place.text(
                54,
                "issuer_municipality",
                "Municipality of the issuer, IBGE",
                "cMun",
                i -> part(InvoiceParts.issuerPlace(i), Address::municipalityCode));
        place.text(
                55,
                "issuer_municipality_name",
                "Name of the issuer's municipality",
                "xMun",
                i -> part(InvoiceParts.issuerPlace(i), Address::municipalityName));
        place.text(
                56,
                "issuer_postal_code",
                "Postal code of the issuer; null for natural persons",
                "CEP",
                i -> part(InvoiceParts.issuerPlace(i), Address::postalCode));
        place.text(
                57,
                "issuer_country",
                "Country code of the issuer, 1058 Brazil",
                "cPais",
                i -> part(InvoiceParts.issuerPlace(i), Address::countryCode));
    }

    private static void recipient(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> dest = c.group("dest");
        dest.text(
                58,
                "recipient_cnpj",
                "CNPJ of the recipient, 14 characters",
                "CNPJ",
                i -> PartyIds.cnpj(i.invoice().recipient()));
        dest.text(
                59,
                "recipient_cpf_pseudonym",
                "HMAC in place of the CPF of the recipient",
                "CPF",
                i -> PartyIds.pseudonym(i.invoice().recipient()));
        dest.text(
                60,
                "recipient_cpf_masked",
                "CPF of the recipient as people may see it",
                "CPF",
                i -> PartyIds.masked(i.invoice().recipient()));
        dest.text(
                61,
                "recipient_foreign_id",
                "HMAC in place of the id of a recipient abroad, which may be a passport",
                "idEstrangeiro",
                i -> PartyIds.foreign(i.invoice().recipient()));
        dest.text(
                62,
                "recipient_name",
                "Name of the recipient; null for natural persons",
                "xNome",
                i -> part(i.invoice().recipient(), Party::name));
        dest.text(
                63,
                "recipient_state_registration",
                "State registration of the recipient; null for natural persons",
                "IE",
                i -> part(i.invoice().recipient(), Party::stateRegistration));
        dest.integer(
                64,
                "recipient_registration_indicator",
                "1 ICMS contributor, 2 exempt, 9 non-contributor",
                "indIEDest",
                i -> part(i.invoice().recipient(), Party::registrationIndicator));
        dest.text(
                65,
                "recipient_suframa",
                "SUFRAMA registration of the recipient",
                "ISUF",
                i -> part(i.invoice().recipient(), Party::suframa));
        Group<AcceptedInvoice> place = c.group("dest/enderDest");
        place.text(
                66,
                "recipient_uf",
                "State of the recipient, EX abroad",
                "UF",
                i -> part(InvoiceParts.recipientPlace(i), Address::uf));
        place.text(
                67,
                "recipient_municipality",
                "Municipality of the recipient, IBGE, 9999999 abroad",
                "cMun",
                i -> part(InvoiceParts.recipientPlace(i), Address::municipalityCode));
        place.text(
                68,
                "recipient_municipality_name",
                "Name of the recipient's municipality",
                "xMun",
                i -> part(InvoiceParts.recipientPlace(i), Address::municipalityName));
        place.text(
                69,
                "recipient_postal_code",
                "Postal code of the recipient; null for natural persons",
                "CEP",
                i -> part(InvoiceParts.recipientPlace(i), Address::postalCode));
        place.text(
                70,
                "recipient_country",
                "Country code of the recipient, 1058 Brazil",
                "cPais",
                i -> part(InvoiceParts.recipientPlace(i), Address::countryCode));
    }
}
