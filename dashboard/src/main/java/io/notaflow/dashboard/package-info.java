/** The live page: its main, and what ties its parts together. Nothing here knows Flink. */
@NullMarked
package io.notaflow.dashboard;

import org.jspecify.annotations.NullMarked;
