/** Sales and the documents about them, as records for the broker; what is abnormal is decided elsewhere. */
@NullMarked
package io.notaflow.local.evaluate.paper;

import org.jspecify.annotations.NullMarked;
