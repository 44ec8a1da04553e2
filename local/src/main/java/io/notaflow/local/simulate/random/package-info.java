/** Seeded randomness of the simulator; no other source of chance or time belongs here. */
@NullMarked
package io.notaflow.local.simulate.random;

import org.jspecify.annotations.NullMarked;
