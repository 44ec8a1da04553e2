/** The parts of an electronic invoice (NF-e, NFC-e) as issued, except taxes; plain values as decoded, not yet judged. */
@NullMarked
package io.notaflow.domain.invoice;

import org.jspecify.annotations.NullMarked;
