package io.notaflow.local.simulate.model;

import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.State;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the goods.
 *
 * @param taxId CNPJ (14 characters), CPF (11) or a foreign document (anything else, without a state)
 * @param state null abroad, and for a consumer without address
 * @param registrationStatus {@code indIEDest}: 1 contributor, 2 exempt, 9 not a contributor
 */
public record Recipient(
        String taxId,
        @Nullable String name,
        @Nullable State state,
        @Nullable Municipality municipality,
        int registrationStatus,
        boolean foreign) {}
