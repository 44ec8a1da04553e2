/** The command {@code demo}: everything on one machine, fed, shown and reconciled. The services themselves live elsewhere. */
@NullMarked
package io.notaflow.local.demo;

import org.jspecify.annotations.NullMarked;
