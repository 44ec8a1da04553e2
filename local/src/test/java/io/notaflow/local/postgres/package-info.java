/** Tests of the embedded postgres against the real program. */
@NullMarked
package io.notaflow.local.postgres;

import org.jspecify.annotations.NullMarked;
