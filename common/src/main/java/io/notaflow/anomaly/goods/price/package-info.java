/** What goods cost: an issuer's own usual prices, the prices its market knows, and what is far from both. No state of its own. */
@NullMarked
package io.notaflow.anomaly.goods.price;

import org.jspecify.annotations.NullMarked;
