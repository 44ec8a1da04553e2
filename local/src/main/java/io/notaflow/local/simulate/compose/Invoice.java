package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.model.Heading;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.render.Node;
import org.jspecify.annotations.Nullable;

/**
 * A finished invoice.
 *
 * @param payableCents {@code vNF}
 * @param content the {@code infNFe} element
 * @param digest base64 as in the signature's {@code DigestValue}
 */
public record Invoice(
        String key,
        Heading heading,
        Trade trade,
        long payableCents,
        Node content,
        @Nullable Node supplement,
        String digest) {}
