/** Child processes that end with their parent, and the ports they listen on. Knows nothing of brokers or databases. */
@NullMarked
package io.notaflow.local.process;

import org.jspecify.annotations.NullMarked;
