/** Tests of the identities. */
@NullMarked
package io.notaflow.local.simulate.model;

import org.jspecify.annotations.NullMarked;
