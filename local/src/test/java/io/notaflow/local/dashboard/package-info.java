/** The live page as a process of its own, on a real PostgreSQL. */
@NullMarked
package io.notaflow.local.dashboard;

import org.jspecify.annotations.NullMarked;
