/** Valid documents and what tests change in them; shared with the other modules as a test-jar. */
@NullMarked
package io.notaflow.testing;

import org.jspecify.annotations.NullMarked;
