/** Tests of who is told of findings, with mail and web servers that fail on demand. */
@NullMarked
package io.notaflow.local.notify;

import org.jspecify.annotations.NullMarked;
