@NullMarked
package io.notaflow.privacy;

import org.jspecify.annotations.NullMarked;
