@NullMarked
package io.notaflow.local.process;

import org.jspecify.annotations.NullMarked;
