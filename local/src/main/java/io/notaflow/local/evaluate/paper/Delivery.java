package io.notaflow.local.evaluate.paper;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Node;
import java.time.Instant;
import java.util.function.Function;

/**
 * A record on its way to the broker; its bytes are written when it is sent.
 *
 * @param arrival its timestamp
 * @param about the sale whose invoice it carries or speaks of
 * @param paper the document, from that invoice
 * @param spelling how it is written
 */
public record Delivery(Instant arrival, Sale about, Function<Invoice, Node> paper, Flavour spelling) {

    /** The record's value. */
    public byte[] bytes() {
        return spelling.write(paper.apply(Writer.write(about)));
    }
}
