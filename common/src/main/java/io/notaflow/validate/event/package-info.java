/** Rules on events, summaries, protocols by themselves and voided ranges; none on invoices. */
@NullMarked
package io.notaflow.validate.event;

import org.jspecify.annotations.NullMarked;
