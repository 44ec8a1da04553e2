/** What became of a document, one type per outcome and all of it protected: the rows of silver are made from these. Not how it is decided. */
@NullMarked
package io.notaflow.domain.outcome;

import org.jspecify.annotations.NullMarked;
