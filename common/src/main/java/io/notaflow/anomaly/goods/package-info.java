/** What an issuer sells in a day, product by product, summed up for those that compare it with the market. Judges nothing itself. */
@NullMarked
package io.notaflow.anomaly.goods;

import org.jspecify.annotations.NullMarked;
