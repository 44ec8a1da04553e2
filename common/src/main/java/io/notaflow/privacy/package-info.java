/** How personal data is replaced before it leaves the decode stage (LGPD); what is done with the rest lives elsewhere. */
@NullMarked
package io.notaflow.privacy;

import org.jspecify.annotations.NullMarked;
