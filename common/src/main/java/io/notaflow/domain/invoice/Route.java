package io.notaflow.domain.invoice;

import org.jspecify.annotations.Nullable;

/**
 * Where the goods are taken from and brought to when that is not where the parties are.
 *
 * @param pickup `retirada`
 * @param delivery `entrega`
 * @param exportUf `exporta/UFSaidaPais`, state where they leave the country
 */
public record Route(
        @Nullable Address pickup,
        @Nullable Address delivery,
        @Nullable String exportUf) {}
