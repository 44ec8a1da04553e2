/** Trino as a reader of the lake, for the tests of the profile "proof", which fetches it. */
@NullMarked
package io.notaflow.local.trino;

import org.jspecify.annotations.NullMarked;
