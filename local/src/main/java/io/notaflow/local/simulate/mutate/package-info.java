/** Documents that are broken on purpose; everything valid belongs elsewhere. */
@NullMarked
package io.notaflow.local.simulate.mutate;

import org.jspecify.annotations.NullMarked;
