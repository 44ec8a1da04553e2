@NullMarked
package io.notaflow.local.reconcile;

import org.jspecify.annotations.NullMarked;
