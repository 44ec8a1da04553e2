/** Rules on who an invoice is and whether SEFAZ took it: key, dates, protocol, parties, codes; no arithmetic, no tax. */
@NullMarked
package io.notaflow.validate.identity;

import org.jspecify.annotations.NullMarked;
