/** What a document is to us, from what it says and the configuration; no I/O, no look-ups. */
@NullMarked
package io.notaflow.enrich;

import org.jspecify.annotations.NullMarked;
