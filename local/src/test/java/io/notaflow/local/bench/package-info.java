@NullMarked
package io.notaflow.local.bench;

import org.jspecify.annotations.NullMarked;
