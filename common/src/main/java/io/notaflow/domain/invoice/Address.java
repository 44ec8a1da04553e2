package io.notaflow.domain.invoice;

import org.jspecify.annotations.Nullable;

/**
 * The part of an address that analytics may use; street, number and phone are not decoded.
 *
 * @param municipalityCode `cMun`, 7 digits, 9999999 abroad
 * @param municipalityName `xMun`
 * @param uf `UF`, two letters, EX abroad
 * @param postalCode `CEP`, 8 digits
 * @param countryCode `cPais`
 */
public record Address(
        @Nullable String municipalityCode,
        @Nullable String municipalityName,
        @Nullable String uf,
        @Nullable String postalCode,
        @Nullable String countryCode) {}
