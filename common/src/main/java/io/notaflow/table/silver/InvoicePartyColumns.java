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
        Group<AcceptedInvoice, Party> emit = c.group("emit", i -> i.invoice().issuer());
        emit.text(43, "issuer_cnpj", "CNPJ of the issuer, 14 characters", "CNPJ", PartyIds::cnpj);
        emit.text(44, "issuer_cpf_pseudonym", "HMAC in place of the CPF of the issuer", "CPF", PartyIds::pseudonym);
        emit.text(45, "issuer_cpf_masked", "CPF of the issuer as people may see it", "CPF", PartyIds::masked);
        emit.text(46, "issuer_name", "Name of the issuer; null for natural persons", "xNome", Party::name);
        emit.text(
                47,
                "issuer_state_registration",
                "State registration of the issuer; null for natural persons",
                "IE",
                Party::stateRegistration);
        emit.text(
                48,
                "issuer_trade_name",
                "Trade name of the issuer; null for natural persons",
                "xFant",
                Party::tradeName);
        emit.text(
                49,
                "issuer_substitute_registration",
                "The issuer's registration as tax substitute in the recipient's state",
                "IEST",
                Party::substituteStateRegistration);
        emit.text(
                50,
                "issuer_municipal_registration",
                "Municipal registration of the issuer",
                "IM",
                Party::municipalRegistration);
        emit.text(51, "issuer_cnae", "Economic activity of the issuer, CNAE, 7 digits", "CNAE", Party::cnae);
        emit.integer(
                52,
                "issuer_tax_regime",
                "1 Simples Nacional, 2 Simples over the sub-limit, 3 normal, 4 MEI",
                "CRT",
                Party::taxRegime);
        Group<AcceptedInvoice, Address> place =
                c.group("emit/enderEmit", i -> i.invoice().issuer().address());
        place.text(53, "issuer_uf", "State of the issuer", "UF", Address::uf);
        place.text(54, "issuer_municipality", "Municipality of the issuer, IBGE", "cMun", Address::municipalityCode);
        place.text(
                55, "issuer_municipality_name", "Name of the issuer's municipality", "xMun", Address::municipalityName);
        place.text(
                56,
                "issuer_postal_code",
                "Postal code of the issuer; null for natural persons",
                "CEP",
                Address::postalCode);
        place.text(57, "issuer_country", "Country code of the issuer, 1058 Brazil", "cPais", Address::countryCode);
    }

    private static void recipient(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice, Party> dest = c.group("dest", i -> i.invoice().recipient());
        dest.text(58, "recipient_cnpj", "CNPJ of the recipient, 14 characters", "CNPJ", PartyIds::cnpj);
        dest.text(
                59, "recipient_cpf_pseudonym", "HMAC in place of the CPF of the recipient", "CPF", PartyIds::pseudonym);
        dest.text(60, "recipient_cpf_masked", "CPF of the recipient as people may see it", "CPF", PartyIds::masked);
        dest.text(
                61,
                "recipient_foreign_id",
                "HMAC in place of the id of a recipient abroad, which may be a passport",
                "idEstrangeiro",
                PartyIds::foreign);
        dest.text(62, "recipient_name", "Name of the recipient; null for natural persons", "xNome", Party::name);
        dest.text(
                63,
                "recipient_state_registration",
                "State registration of the recipient; null for natural persons",
                "IE",
                Party::stateRegistration);
        dest.integer(
                64,
                "recipient_registration_indicator",
                "1 ICMS contributor, 2 exempt, 9 non-contributor",
                "indIEDest",
                Party::registrationIndicator);
        dest.text(65, "recipient_suframa", "SUFRAMA registration of the recipient", "ISUF", Party::suframa);
        Group<AcceptedInvoice, Address> place =
                c.group("dest/enderDest", i -> part(i.invoice().recipient(), Party::address));
        place.text(66, "recipient_uf", "State of the recipient, EX abroad", "UF", Address::uf);
        place.text(
                67,
                "recipient_municipality",
                "Municipality of the recipient, IBGE, 9999999 abroad",
                "cMun",
                Address::municipalityCode);
        place.text(
                68,
                "recipient_municipality_name",
                "Name of the recipient's municipality",
                "xMun",
                Address::municipalityName);
        place.text(
                69,
                "recipient_postal_code",
                "Postal code of the recipient; null for natural persons",
                "CEP",
                Address::postalCode);
        place.text(
                70, "recipient_country", "Country code of the recipient, 1058 Brazil", "cPais", Address::countryCode);
    }
}
