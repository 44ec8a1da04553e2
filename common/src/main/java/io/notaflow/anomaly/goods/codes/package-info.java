/** Under which codes goods are sold: what an issuer and its market practise, and what neither does. No state of its own. */
@NullMarked
package io.notaflow.anomaly.goods.codes;

import org.jspecify.annotations.NullMarked;
