/** Judges decoded documents by the rules that need nothing but the document; how they are stored or counted is decided elsewhere. */
@NullMarked
package io.notaflow.validate;

import org.jspecify.annotations.NullMarked;
