/** One invoice: what people type or paste, and its life. */
@NullMarked
package io.notaflow.dashboard.invoice;

import org.jspecify.annotations.NullMarked;
