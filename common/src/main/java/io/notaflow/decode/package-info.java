/** Bytes to domain documents, the only user of StAX and Jackson streaming; whether a document is right belongs to the validation. */
@NullMarked
package io.notaflow.decode;

import org.jspecify.annotations.NullMarked;
