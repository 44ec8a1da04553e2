/** Tests of feedback on a real PostgreSQL. */
@NullMarked
package io.notaflow.local.feedback;

import org.jspecify.annotations.NullMarked;
