/** What the simulated country consists of: states, products, names, businesses; no documents. */
@NullMarked
package io.notaflow.local.simulate.catalogue;

import org.jspecify.annotations.NullMarked;
