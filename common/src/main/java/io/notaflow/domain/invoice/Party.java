package io.notaflow.domain.invoice;

import io.notaflow.domain.TaxId;
import org.jspecify.annotations.Nullable;

/**
 * Issuer or recipient of an invoice; name and address of a natural person never leave the restricted layers.
 *
 * @param taxId CNPJ, CPF or foreign id, as written
 * @param name `xNome`; personal when the party is a natural person
 * @param tradeName `xFant`
 * @param stateRegistration `IE`
 * @param substituteStateRegistration `IEST`
 * @param municipalRegistration `IM`
 * @param cnae `CNAE`, economic activity
 * @param taxRegime `CRT`, 1 Simples, 2 Simples over the sub-limit, 3 normal, 4 MEI
 * @param registrationIndicator `indIEDest`, 1 contributor, 2 exempt, 9 non-contributor
 * @param suframa `ISUF`
 * @param address where the party is
 */
public record Party(
        TaxId taxId,
        @Nullable String name,
        @Nullable String tradeName,
        @Nullable String stateRegistration,
        @Nullable String substituteStateRegistration,
        @Nullable String municipalRegistration,
        @Nullable String cnae,
        @Nullable Integer taxRegime,
        @Nullable Integer registrationIndicator,
        @Nullable String suframa,
        @Nullable Address address) {}
