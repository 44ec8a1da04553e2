/** The command {@code feedback}: what people say of findings. It never reaches the job. */
@NullMarked
package io.notaflow.local.feedback;

import org.jspecify.annotations.NullMarked;
