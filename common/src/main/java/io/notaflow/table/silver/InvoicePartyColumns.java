package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.outcome.AcceptedInvoice;

/** Issuer and recipient. */
final class InvoicePartyColumns {
    private InvoicePartyColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        c.text(
                43,
                "issuer_cnpj",
                "CNPJ of the issuer, 14 characters, emit/CNPJ",
                i -> PartyIds.cnpj(i.invoice().issuer()));
        c.text(
                44,
                "issuer_cpf_pseudonym",
                "HMAC in place of the CPF of the issuer, emit/CPF",
                i -> PartyIds.pseudonym(i.invoice().issuer()));
        c.text(
                45,
                "issuer_cpf_masked",
                "CPF of the issuer as people may see it, emit/CPF",
                i -> PartyIds.masked(i.invoice().issuer()));
        c.text(
                46,
                "issuer_name",
                "Name of the issuer; null for natural persons, emit/xNome",
                i -> part(i.invoice().issuer(), Party::name));
        c.text(
                47,
                "issuer_state_registration",
                "State registration; null for natural persons, emit/IE",
                i -> part(i.invoice().issuer(), Party::stateRegistration));
        c.text(
                48,
                "issuer_trade_name",
                "Trade name; null for natural persons, emit/xFant",
                i -> part(i.invoice().issuer(), Party::tradeName));
        c.text(
                49,
                "issuer_substitute_registration",
                "State registration as substitute, emit/IEST",
                i -> part(i.invoice().issuer(), Party::substituteStateRegistration));
        c.text(
                50,
                "issuer_municipal_registration",
                "Municipal registration, emit/IM",
                i -> part(i.invoice().issuer(), Party::municipalRegistration));
        c.text(
                51,
                "issuer_cnae",
                "Economic activity, emit/CNAE",
                i -> part(i.invoice().issuer(), Party::cnae));
        c.integer(
                52,
                "issuer_tax_regime",
                "1 Simples, 2 Simples over the limit, 3 normal, 4 MEI, emit/CRT",
                i -> part(i.invoice().issuer(), Party::taxRegime));
        c.text(
                53,
                "issuer_uf",
                "State of the issuer, EX abroad, emit/enderEmit/UF",
                i -> part(part(i.invoice().issuer(), Party::address), Address::uf));
        c.text(
                54,
                "issuer_municipality",
                "Municipality of the issuer, IBGE, emit/enderEmit/cMun",
                i -> part(part(i.invoice().issuer(), Party::address), Address::municipalityCode));
        c.text(
                55,
                "issuer_municipality_name",
                "Its name, emit/enderEmit/xMun",
                i -> part(part(i.invoice().issuer(), Party::address), Address::municipalityName));
        c.text(
                56,
                "issuer_postal_code",
                "Postal code; null for natural persons, emit/enderEmit/CEP",
                i -> part(part(i.invoice().issuer(), Party::address), Address::postalCode));
        c.text(
                57,
                "issuer_country",
                "Country code, emit/enderEmit/cPais",
                i -> part(part(i.invoice().issuer(), Party::address), Address::countryCode));
        c.text(
                58,
                "recipient_cnpj",
                "CNPJ of the recipient, 14 characters, dest/CNPJ",
                i -> PartyIds.cnpj(i.invoice().recipient()));
        c.text(
                59,
                "recipient_cpf_pseudonym",
                "HMAC in place of the CPF of the recipient, dest/CPF",
                i -> PartyIds.pseudonym(i.invoice().recipient()));
        c.text(
                60,
                "recipient_cpf_masked",
                "CPF of the recipient as people may see it, dest/CPF",
                i -> PartyIds.masked(i.invoice().recipient()));
        c.text(
                61,
                "recipient_foreign_id",
                "Id of a party abroad, dest/idEstrangeiro",
                i -> PartyIds.foreign(i.invoice().recipient()));
        c.text(
                62,
                "recipient_name",
                "Name of the recipient; null for natural persons, dest/xNome",
                i -> part(i.invoice().recipient(), Party::name));
        c.text(
                63,
                "recipient_state_registration",
                "State registration; null for natural persons, dest/IE",
                i -> part(i.invoice().recipient(), Party::stateRegistration));
        c.integer(
                64,
                "recipient_registration_indicator",
                "1 contributor, 2 exempt, 9 non-contributor, dest/indIEDest",
                i -> part(i.invoice().recipient(), Party::registrationIndicator));
        c.text(
                65,
                "recipient_suframa",
                "SUFRAMA registration, dest/ISUF",
                i -> part(i.invoice().recipient(), Party::suframa));
        c.text(
                66,
                "recipient_uf",
                "State of the recipient, EX abroad, dest/enderDest/UF",
                i -> part(part(i.invoice().recipient(), Party::address), Address::uf));
        c.text(
                67,
                "recipient_municipality",
                "Municipality of the recipient, IBGE, dest/enderDest/cMun",
                i -> part(part(i.invoice().recipient(), Party::address), Address::municipalityCode));
        c.text(
                68,
                "recipient_municipality_name",
                "Its name, dest/enderDest/xMun",
                i -> part(part(i.invoice().recipient(), Party::address), Address::municipalityName));
        c.text(
                69,
                "recipient_postal_code",
                "Postal code; null for natural persons, dest/enderDest/CEP",
                i -> part(part(i.invoice().recipient(), Party::address), Address::postalCode));
        c.text(
                70,
                "recipient_country",
                "Country code, dest/enderDest/cPais",
                i -> part(part(i.invoice().recipient(), Party::address), Address::countryCode));
    }
}
