/** What was planted, as truth that findings are held against; neither how it is planted nor how it is compared. */
@NullMarked
package io.notaflow.local.evaluate.truth;

import org.jspecify.annotations.NullMarked;
